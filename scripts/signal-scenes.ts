import { buildable } from '../__tests__/support/buildable.js';
import type { OfferedFile } from '../__tests__/support/loopback-index.js';
import { offered } from '../__tests__/support/own-packages.js';
import { packWheel } from '../__tests__/support/pack.js';

/** One command that is to be stopped everywhere. */
export interface SignalScene {
  readonly name: string;
  /** Arguments after `depsec`; `PYTHON` stands for the interpreter of a new environment, `INDEX` for the index. */
  readonly args: readonly string[];
  /** Files of the project it is run in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Started where nobody can put up a sandbox (Linux). */
  readonly isWithoutSandbox?: boolean;
  /** Longer than this it is not let run before it is stopped, in milliseconds. */
  readonly longest: number;
}

const PARTS = 1500;

/** A wheel that takes pip a while to put down: many small modules. */
function manyFiles(): OfferedFile {
  const modules = Array.from({ length: PARTS }, (_, at) => [`many/part_${at}.py`, 'x = 1\n'.repeat(40)]);
  return offered(
    packWheel(Object.fromEntries(modules) as Record<string, string>, { name: 'many', version: '1.0' }),
  );
}

/** A wheel that takes tier 2 a while to read: long modules in which everything runs at import. */
function longModules(): OfferedFile {
  const part = (at: number): string =>
    Array.from(
      { length: 4000 },
      (_, line) => `v${line} = os.environ.get("A${at}_${line}", "b") + str(${line})\n`,
    ).join('');
  const modules = Array.from({ length: 12 }, (_, at) => [
    `long/part_${at}.py`,
    `import os, subprocess\n${part(at)}`,
  ]);
  return offered(
    packWheel(Object.fromEntries(modules) as Record<string, string>, { name: 'long', version: '1.0' }),
  );
}

/** A build that heeds no signal, and has a grandchild in a session of its own that does not either. */
const STUBBORN = `
import signal, subprocess, sys, time
LATER = "import signal, time; signal.signal(15, 1); signal.signal(2, 1); time.sleep(600)"
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)
BEGIN = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', sys.argv[1]], start_new_session=True)"
subprocess.run([sys.executable, "-c", BEGIN, LATER])
time.sleep(4)
`;

/** What the loopback index of the check offers. */
export function offeredFiles(): readonly OfferedFile[] {
  return [
    manyFiles(),
    longModules(),
    buildable('plainly', '1.0'),
    buildable('stubborn', '1.0', { code: STUBBORN }),
  ];
}

const COMMON = ['--index-url', 'INDEX', '--advisories', 'off', '--no-cache'];

/** A command of the user's own that heeds no signal and leaves a grandchild in another session. */
const DEAF = STUBBORN.replace('time.sleep(4)', 'time.sleep(600)');

export const SCENES: readonly SignalScene[] = [
  { name: 'scan of long modules', args: ['scan', 'dist', '--no-cache'], longest: 6000 },
  { name: 'audit, one wheel read long', args: ['audit', 'long', ...COMMON], longest: 6000 },
  { name: 'audit, metadata built', args: ['audit', 'plainly', 'many', ...COMMON], longest: 6000 },
  { name: 'audit, a stubborn build', args: ['audit', 'stubborn', ...COMMON], longest: 6000 },
  {
    name: 'install, built and put down',
    args: ['install', 'plainly', 'many', '--python', 'PYTHON', ...COMMON],
    longest: 10_000,
  },
  {
    name: 'install, a stubborn build without a sandbox',
    args: ['install', 'stubborn', '--python', 'PYTHON', '--build', 'always', ...COMMON],
    isWithoutSandbox: true,
    longest: 6000,
  },
  {
    name: 'gate -- pip install',
    args: ['gate', ...COMMON, '--', 'PYTHON', '-m', 'pip', 'install', 'many', 'stubborn'],
    longest: 7000,
  },
  { name: 'gate -- a deaf command', args: ['gate', ...COMMON, '--', 'PYTHON', '-c', DEAF], longest: 4000 },
];
