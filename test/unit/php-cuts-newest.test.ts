import { cutsOn } from '../scenarios/php-cuts';

cutsOn('8.5');
