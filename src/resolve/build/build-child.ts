import { join } from 'node:path';
import { z } from 'zod';
import type { ChildResult } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import { isFolder } from '../../model/file-presence.js';
import { BUILD_PROGRAM } from './build-program.js';
import type { Interpreter } from '../interpreter.js';
import { systemVariables } from '../pip/pip-child.js';
import { stage, type StagedFile } from '../staging.js';

/** One build: a source distribution, and the wheels it needs for that, all of them read and let pass. */
export interface BuildOrder {
  readonly sdist: StagedFile;
  readonly wheels: readonly StagedFile[];
  readonly goal: 'metadata' | 'wheel' | 'editable';
  /** `editable`: where the project lies, absolute. */
  readonly project?: string;
}

const Built = z.object({
  requires: z.array(z.string()).optional(),
  metadata: z.string().optional(),
  wheel: z.string().optional(),
  added: z.array(z.string()).optional(),
});

/** What the back end said, or the last words of a build that failed. Hostile text. */
export interface BuildAnswer extends z.infer<typeof Built> {
  /** The build's own folder. */
  readonly folder: string;
  readonly lastWords?: string;
}

const TIMEOUT = 30 * 60_000;
const PARTS = ['bin', 'lib', 'lib64', 'include'];

/** The folders the interpreter needs to run, for the sandbox to show to a build. */
function readableParts(interpreter: Interpreter, services: Services): string[] {
  const { files } = services;
  const parts = interpreter.prefixes.flatMap((prefix) => PARTS.map((part) => join(prefix, part)));
  const found = parts.filter((path) => isFolder(path, files));
  return [...new Set(found.map((path) => files.realpath(path)))];
}

function environment(folder: string, path: string, services: Services): Record<string, string> {
  const home = join(folder, 'home');
  return {
    ...systemVariables(services),
    PATH: path,
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    TEMP: home,
    TMP: home,
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    PIP_CONFIG_FILE: services.machine.isWindows ? 'nul' : '/dev/null',
    PIP_NO_INDEX: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUTF8: '1',
    // Two builds of the same bytes give the same wheel where the back end lets them.
    PYTHONHASHSEED: '0',
    SOURCE_DATE_EPOCH: '315532800',
  };
}

/** What a build may use of the machine. */
export interface BuildPlace {
  readonly interpreter: Interpreter;
  readonly services: Services;
  /** PATH of a build outside a sandbox. */
  readonly path: string;
  readonly isKeptIn: boolean;
  readonly signal: AbortSignal;
}

/** What the program of a build is told. */
interface ProgramOrder extends Pick<BuildOrder, 'goal' | 'project'> {
  readonly sdist: string;
  readonly wheels: readonly string[];
}

async function start(order: ProgramOrder, folder: string, place: BuildPlace): Promise<ChildResult> {
  const { interpreter, services, signal } = place;
  const pip = await services.machine.pinnedPip();
  const { project } = order;
  const inPlace = !place.isKeptIn && project !== undefined;
  const args = ['-I', '-c', BUILD_PROGRAM, JSON.stringify({ ...order, pip, folder, inPlace })];
  const common = { args, timeout: TIMEOUT, signal };
  if (!place.isKeptIn)
    return services.processes.run({
      ...common,
      takesAllAlong: true,
      file: interpreter.base,
      cwd: folder,
      env: environment(folder, place.path, services),
    });
  return services.sandbox.run({
    ...common,
    file: services.files.realpath(interpreter.base),
    folder,
    ...(project !== undefined && { alias: { path: join(folder, 'src'), at: project } }),
    readable: [pip, ...readableParts(interpreter, services)],
    env: environment(folder, '/usr/local/bin:/usr/bin:/bin', services),
  });
}

function lastWords({ stdout, stderr }: ChildResult): string {
  const lines = `${stdout}\n${stderr}`.split(/\r?\n/);
  return lines.findLast((line) => line.trim() !== '')?.trim() ?? '';
}

async function readResult(folder: string, kept: string, services: Services): Promise<string | undefined> {
  const copied = await services.workspace.copy(join(folder, 'result.json'), kept);
  return copied === undefined ? undefined : services.workspace.readText(kept);
}

function parse(text: string): z.infer<typeof Built> | undefined {
  try {
    return Built.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Runs one build in a new folder and reads what it left.
 * @param number of the build in this run
 */
export async function runBuild(order: BuildOrder, number: number, place: BuildPlace): Promise<BuildAnswer> {
  const { workspace } = place.services;
  const name = join('builds', String(number));
  const folder = workspace.makeFolder(name);
  for (const part of ['in', 'out', 'home', 'src']) workspace.makeFolder(join(name, part));
  const sdist = await stage(order.sdist, join(folder, 'in'), workspace);
  const wheels: string[] = [];
  for (const wheel of order.wheels) wheels.push(await stage(wheel, join(folder, 'in'), workspace));
  const { goal, project } = order;
  const result = await start(
    { sdist, wheels, goal, ...(project !== undefined && { project }) },
    folder,
    place,
  );
  const kept = join(workspace.makeFolder('built'), `${number}.json`);
  const text = result.code === 0 ? await readResult(folder, kept, place.services) : undefined;
  const told = text === undefined ? undefined : parse(text);
  return told === undefined ? { folder, lastWords: lastWords(result) } : { ...told, folder };
}
