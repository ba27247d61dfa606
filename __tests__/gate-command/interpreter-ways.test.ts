import { INTERPRETER_WAYS } from './interpreter-ways.js';
import { testWays } from './run-way.js';

testWays('interpreters of a checkout, as the command of depsec gate', INTERPRETER_WAYS);
