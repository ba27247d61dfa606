import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../src/model/sandbox.js';
import { createProcesses } from '../../src/services/processes.js';
import { createSandbox } from '../../src/services/sandbox/sandbox.js';
import { DIST } from './run-audit.js';
import { findTool } from './tools.js';

const PROGRAMS = { bubblewrap: ['bwrap'], unshare: ['unshare', 'setpriv', 'sh'] } as const;
type Kind = keyof typeof PROGRAMS;

/** A sandbox that finds the programs of one kind alone. */
function only(programs: readonly string[]): Sandbox {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-sandbox-')));
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  for (const path of programs) symlinkSync(path, join(tools, path.split('/').at(-1) ?? ''));
  const makeFolder = (name: string): string => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  return createSandbox(createProcesses(), { tools: [tools], hidden: [homedir(), DIST], makeFolder });
}

/** Each kind of sandbox whose programs this machine has: elsewhere than on Linux none. */
export function sandboxes(): readonly (readonly [Kind, Sandbox])[] {
  if (process.platform !== 'linux') return [];
  return (Object.keys(PROGRAMS) as Kind[]).flatMap((kind) => {
    const found = PROGRAMS[kind].map(findTool);
    const programs = found.filter((path) => path !== undefined);
    return programs.length === found.length ? [[kind, only(programs)] as const] : [];
  });
}
