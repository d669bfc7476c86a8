export {
    type ActionResult,
    type Driver,
    type DriverFactory,
    type DriverOptions,
    FIELDS,
    type ProductWish,
    type ServerWish,
    type ServiceWish,
} from './driver';
export { PhpDriver, phpDrivers, type PhpOptions } from './php';
export { type Execution, type Moment, normalise, type Plan, type Step, type Visitor } from './steps';
export { TypeScriptDriver, typeScriptDrivers } from './typescript';
