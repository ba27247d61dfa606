import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { depsecHome } from '../../src/services.js';

test('an empty DEPSEC_HOME does not make a checkout the home of the verdict cache', () => {
  expect(depsecHome({ DEPSEC_HOME: '' })).toBe(join(homedir(), '.depsec'));
  expect(depsecHome({})).toBe(join(homedir(), '.depsec'));
});

test('DEPSEC_HOME names another folder', () => {
  expect(depsecHome({ DEPSEC_HOME: join('some', 'where') })).toBe(resolve('some', 'where'));
});
