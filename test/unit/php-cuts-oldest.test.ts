import { cutsOn } from '../scenarios/php-cuts';

// One file for each part: jest runs files side by side.
cutsOn('7.4');
