export type { Answer, Request } from './answer';
export type { Clock } from './clock';
export { Customer, type CustomerAnswer } from './customer';
export type { ExchangeOptions, Outcome } from './exchange';
export type { Fault, FaultPlan, PlannedFault } from './faults';
export type { Connection, Node, NodeService, ServiceState } from './node';
export { Panel, type PanelOptions, type RecordedCall } from './panel';
export type { AssignmentRow, ForwardRow, NodeRow, SpeedLimitRow, Store, TunnelRow, UserRow } from './store';
export { RELEASES, type Version } from './version';
