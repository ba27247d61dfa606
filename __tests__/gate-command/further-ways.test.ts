import { FURTHER_WAYS } from './further-ways.js';
import { testWays } from './run-way.js';

testWays('further ways round the gate, as the command of depsec gate', FURTHER_WAYS);
