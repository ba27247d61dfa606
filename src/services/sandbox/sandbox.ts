import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ChildResult } from '../../model/child.js';
import type { Processes } from '../../model/effects.js';
import type { KeptInRequest, Sandbox, Walls } from '../../model/sandbox.js';
import { mountsFor } from './sandbox-mounts.js';
import { bubblewrapCommand, unshareCommand, type Walled, type WalledCommand } from './sandbox-walls.js';

export interface SandboxSettings {
  /** Folders the programs that make walls are looked for in. Never PATH: a checkout may be on it. */
  readonly tools?: readonly string[];
  /** Never shown: the home folder, what depsec itself is made of and keeps. */
  readonly hidden: readonly string[];
  /** Makes a folder of the run's own. */
  readonly makeFolder: (name: string) => string;
  readonly platform?: NodeJS.Platform;
}

const TOOLS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/run/current-system/sw/bin'];
const PROBE_TIMEOUT = 20_000;

type Builder = (walled: Walled) => WalledCommand;

/**
 * The target of a link to a program, since inside a sandbox the folder with the link may not exist. A target of
 * another name depends on the name that it is started by, so the link stays.
 */
function behindLink(path: string): string {
  const real = realpathSync(path);
  return basename(real) === basename(path) ? real : path;
}

function find(name: string, folders: readonly string[]): string | undefined {
  const found = folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  return found === undefined ? undefined : behindLink(found);
}

/** The ways to put up walls that this machine has programs for, best first. */
function builders(settings: SandboxSettings): readonly (readonly ['bubblewrap' | 'unshare', Builder])[] {
  const { tools = TOOLS, makeFolder } = settings;
  const bubblewrap = find('bwrap', tools);
  const [unshare, setpriv, shell] = ['unshare', 'setpriv', 'sh'].map((name) => find(name, tools));
  const hasUtilLinux = unshare !== undefined && setpriv !== undefined && shell !== undefined;
  return [
    ...(bubblewrap === undefined
      ? []
      : [['bubblewrap', (walled: Walled) => bubblewrapCommand(bubblewrap, walled, existsSync)] as const]),
    ...(hasUtilLinux
      ? [true, false].map(
          (endsWithParent) =>
            [
              'unshare',
              (walled: Walled) =>
                unshareCommand({ unshare, setpriv, shell }, makeFolder('walls'), walled, endsWithParent),
            ] as const,
        )
      : []),
  ];
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
}

/** Namespaces of Linux, by bubblewrap where it is installed and works, else by util-linux. */
export function createSandbox(processes: Processes, settings: SandboxSettings): Sandbox {
  const start = (build: Builder, request: KeptInRequest): Promise<ChildResult> => {
    const { readable, folder, alias, file, args, ...rest } = request;
    const mounts = mountsFor(settings.hidden, readable);
    const { file: program, args: all } = build({ mounts, folder, alias, command: [file, ...args] });
    return processes.run({ ...rest, file: program, args: all, cwd: folder, isExpendable: true });
  };

  async function choose(): Promise<{ readonly walls: Walls; readonly build?: Builder }> {
    if ((settings.platform ?? process.platform) !== 'linux')
      return { walls: { missing: 'only Linux has namespaces' } };
    const said: string[] = [];
    for (const [kind, build] of builders(settings)) {
      const folder = settings.makeFolder('try-walls');
      const shell = find('sh', TOOLS) ?? '/bin/sh';
      const probe = { file: shell, args: ['-c', 'echo inside'], env: {}, timeout: PROBE_TIMEOUT };
      const { stdout, stderr } = await start(build, { ...probe, readable: [], folder }).catch(
        (error: unknown) => ({ stdout: '', stderr: String(error) }),
      );
      if (stdout === 'inside\n') return { walls: { kind }, build };
      said.push(`${kind}: ${lastLine(stderr)}`);
    }
    return {
      walls: {
        missing: [...new Set(said)].join('; ') || 'neither bwrap nor unshare with setpriv is installed',
      },
    };
  }

  let chosen: ReturnType<typeof choose> | undefined;
  return {
    walls: async () => (await (chosen ??= choose())).walls,
    run: async (request) => {
      const { build, walls } = await (chosen ??= choose());
      if (build === undefined) throw new Error('missing' in walls ? walls.missing : 'no walls');
      return start(build, request);
    },
  };
}
