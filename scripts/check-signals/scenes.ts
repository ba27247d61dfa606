import { buildable } from '../../__tests__/support/buildable.js';
import type { OfferedFile } from '../../__tests__/support/loopback-index.js';
import { offered } from '../../__tests__/support/own-packages.js';
import { packWheel } from '../../__tests__/support/pack.js';

/** One command that is to be stopped everywhere. */
export interface SignalScene {
  readonly name: string;
  /**
   * Arguments after `depsec`; `PYTHON` stands for the interpreter of a new environment (of the machine itself for the
   * packages of a user), `INDEX` for the index, `TARGET` for a folder.
   */
  readonly args: readonly string[];
  /** Installed in that place before. */
  readonly holds?: readonly string[];
  /** The index sends files slowly. */
  readonly isSlow?: boolean;
  /** Files of the project it is run in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Started where nobody can put up a sandbox (Linux). */
  readonly isWithoutSandbox?: boolean;
  /** Longer than this it is not let run before it is stopped, in milliseconds. */
  readonly longest: number;
}

const PARTS = 1500;

/** A wheel that takes pip a while to put down: many small modules. */
function manyFiles(version: string): OfferedFile {
  const text = `VERSION = "${version}"\n${'x = 1\n'.repeat(40)}`;
  const modules = Array.from({ length: PARTS }, (_, at) => [`many/part_${at}.py`, text]);
  return offered(packWheel(Object.fromEntries(modules) as Record<string, string>, { name: 'many', version }));
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
    manyFiles('0.9'),
    manyFiles('1.0'),
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
    name: 'install, downloads and the cache',
    args: [
      'install',
      'plainly',
      'many',
      '--python',
      'PYTHON',
      ...COMMON.filter((word) => word !== '--no-cache'),
    ],
    isSlow: true,
    longest: 12_000,
  },
  {
    name: 'install, a stubborn build in a sandbox',
    args: ['install', 'stubborn', '--python', 'PYTHON', ...COMMON],
    longest: 9000,
  },
  {
    name: 'install, a package replaced',
    args: ['install', '-U', 'many', '--python', 'PYTHON', ...COMMON],
    holds: ['many==0.9'],
    longest: 10_000,
  },
  {
    name: 'install --user',
    args: [
      'install',
      'plainly',
      'many',
      '--user',
      '--break-system-packages',
      '--python',
      'PYTHON',
      ...COMMON,
    ],
    longest: 10_000,
  },
  {
    name: 'install --target',
    args: ['install', 'plainly', 'many', '--target', 'TARGET', '--python', 'PYTHON', ...COMMON],
    longest: 10_000,
  },
  {
    name: 'install --target, a package replaced',
    args: ['install', '-U', 'many', '--target', 'TARGET', '--python', 'PYTHON', ...COMMON],
    holds: ['many==0.9'],
    longest: 10_000,
  },
  {
    name: 'gate -- pip install',
    args: ['gate', ...COMMON, '--', 'PYTHON', '-m', 'pip', 'install', 'many', 'stubborn'],
    longest: 7000,
  },
  { name: 'gate -- a deaf command', args: ['gate', ...COMMON, '--', 'PYTHON', '-c', DEAF], longest: 4000 },
];
