import { testWays } from './run-way.js';
import { TWO_READINGS } from './two-readings.js';

testWays('files and paths that two readers take for two things, as the command of depsec gate', TWO_READINGS);
