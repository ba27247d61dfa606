import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { depsecHome } from '../../src/services.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';

test('an empty DEPSEC_HOME does not make a checkout the home of the verdict cache', () => {
  expect(depsecHome({ DEPSEC_HOME: '' })).toBe(join(homedir(), '.depsec'));
  expect(depsecHome({})).toBe(join(homedir(), '.depsec'));
});

test('DEPSEC_HOME names another folder', () => {
  expect(depsecHome({ DEPSEC_HOME: join('some', 'where') })).toBe(resolve('some', 'where'));
});

test('a user without a home has to name a folder', () => {
  const none = (): undefined => undefined;
  expect(depsecHome({ DEPSEC_HOME: '/some/where' }, none)).toBe(resolve('/some/where'));
  expect(() => depsecHome({}, none)).toThrow(/^Expected a home folder/);
});

test('the command line says so in three parts, and ends with 2', async () => {
  const homeless =
    'import os from "node:os"; import { syncBuiltinESMExports } from "node:module"; os.homedir = () => { throw new Error("none") }; syncBuiltinESMExports()';
  const start = ['--import', `data:text/javascript,${encodeURIComponent(homeless)}`, join(DIST, 'cli.js')];
  const told = await runCommand(process.execPath, [...start, 'audit'], { cwd: DIST, env: {} });
  expect(told).toMatchObject({ code: 2, stdout: '' });
  expect(told.stderr).toMatch(/^✗ Expected a home folder, got none[^]*\n +Why [^]*\n +Fix +Set HOME/);
});
