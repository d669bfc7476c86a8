import { cutsOn } from '../scenarios/php-cuts';

cutsOn('8.3');
cutsOn('8.4');
