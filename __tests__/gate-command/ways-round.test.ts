import { testWays } from './run-way.js';
import { WAYS_ROUND } from './ways-round.js';

testWays('ways round the gate, as the command of depsec gate', WAYS_ROUND);
