import { cutsOn } from '../scenarios/php-cuts';

cutsOn('8.0');
cutsOn('8.1');
cutsOn('8.2');
