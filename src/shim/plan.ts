import { dirname, join, resolve } from 'node:path';
import { homeFolder } from '../services/home-folder.js';
import { gatedTool, type Tool } from '../resolve/installers/shims.js';
import type { Asked } from './asked.js';
import { checkInnerSettings } from './inner-settings.js';
import { checkoutTop } from './own-python.js';
import { pinnedPython } from './pinned-python.js';
import { scriptBlock } from './project-file.js';
import {
  checkPdmSettings,
  checkPoetry,
  checkProject,
  checkPython,
  checkScriptToml,
  exists,
  projectAbove,
  refuse,
  shownIn,
  textOf,
  workspacesAbove,
  type AskedName,
  type Draft,
  type Reader,
  type ToolPlace,
} from './projects.js';
import { checkRequirements } from './requirement-files.js';
import { tomlLeaves } from './toml-leaves.js';
import type { Call } from './call.js';
import { callOf, mayBePdmScript } from './tool-calls.js';
import { PROJECT_LOCKS } from '../requirements/locks/lock-formats.js';
import { followed, isTwofoldPath, TWOFOLD } from '../requirements/twofold-path.js';

/** What has to happen before a tool may start, and after it ended. */
export interface Plan {
  /** Reasons not to start it; each names a place, then what is wrong. */
  readonly refusals: readonly string[];
  readonly fixes: readonly string[];
  /** Absolute paths of folders and archives that have to be judged first. */
  readonly locals: readonly string[];
  /** Of those that a file names: the file and line. */
  readonly namedBy: ReadonlyMap<string, string>;
  /** Absolute paths of lock files the tool may follow or write. */
  readonly locks: readonly string[];
  /** Absolute paths of other files it may write addresses into. */
  readonly outputs: readonly string[];
  /** What is asked for by name, and where. */
  readonly asked: readonly AskedName[];
  /** It ends by starting a program of the user's. */
  readonly startsProgram: boolean;
  /** It prints addresses of packages, which are to be mapped back as those in files are. */
  readonly printsAddresses: boolean;
  /** uv leaves notes of tools that name the indexes it was given. */
  readonly leavesReceipts: boolean;
  /** The version of Python that the project asks uv for. */
  readonly python?: string;
}

function checkIndexes(asked: Asked, draft: Draft): void {
  for (const value of asked.values.index ?? [])
    refuse(
      draft,
      'command line',
      'names a place for packages of its own',
      `Name it before the command: depsec gate --index-url ${value.replace(/\/\/[^/@]*@/, '//')} -- …`,
    );
}

/** Paths on the command line, those with extras behind them too. A folder to work in, and poetry's project, the system finds. */
function checkPaths({ words, values }: Asked, { tool, place, draft }: Reader): void {
  const found = tool === 'poetry' ? ['folder', 'project'] : ['folder'];
  const named = Object.entries(values).flatMap(([role, texts]) => (found.includes(role) ? [] : texts));
  for (const word of [...words, ...named])
    if (isTwofoldPath(place.cwd, word.replace(/(?:\[[^\]]*\]|:[^:/]*)$/, ''), place.files))
      refuse(draft, 'command line', `names a path that ${TWOFOLD.what}`, TWOFOLD.fix);
}

/** A script may name requirements of its own, and have a lock beside it. */
function checkScript(script: string, reader: Reader): void {
  const { place, draft } = reader;
  const path = resolve(place.cwd, script);
  const block = scriptBlock(textOf(path, place.files) ?? '');
  if (block === undefined) return;
  checkScriptToml(path, block, reader);
  draft.locks.push(`${path}.lock`);
}

/** @param start the folder of the project, or one below it */
function checkOwnProject(start: string, reader: Reader, outputs: string[]): void {
  const { place, draft } = reader;
  const project = projectAbove(start, place.files);
  checkProject(project, reader);
  checkPython(project, reader);
  if (exists(join(project, 'pyproject.toml'), place.files)) draft.locals.push(project);
  // poetry's lock names no addresses that would have to be the gate's while it runs.
  for (const name of [...PROJECT_LOCKS, 'pylock.toml'])
    (name === 'poetry.lock' ? outputs : draft.locks).push(join(project, name));
  outputs.push(join(project, 'pyproject.toml'));
}

/** A group stands in the pyproject.toml that is named with it, else in that of the folder or of the project. */
function checkGroups(asked: Asked, project: string, reader: Reader): void {
  for (const group of asked.values.group ?? []) {
    const [, path = 'pyproject.toml'] = /^(.*):[^:]*$/s.exec(group) ?? [];
    for (const folder of [reader.place.cwd, project]) checkProject(resolve(folder, path, '..'), reader);
  }
}

/** A folder and those above it, as far as the root, or the checkout and the project that the root lies in. */
function upwards(folder: string, { root, files }: ToolPlace): string[] {
  const tops = [root, checkoutTop(root, files), projectAbove(root, files)];
  const isBelow = tops.some((top) => folder.startsWith(`${top}/`));
  return isBelow ? [folder, ...upwards(dirname(folder), { root, files, cwd: folder })] : [folder];
}

/**
 * Every folder above, since uv looks for an environment in all of them; but for those that hold the user's home, where what
 * lies in the same folder came with nobody's project.
 */
function wholeWay(folder: string): string[] {
  const home = `${homeFolder() ?? ''}/`;
  const isOthers = folder !== dirname(folder) && !home.startsWith(`${folder}/`);
  return isOthers ? [folder, ...wholeWay(dirname(folder))] : [];
}

/** An environment is looked for where a tool works, and in every folder above. */
function checkPythons(asked: Asked, reader: Reader): void {
  const { place, tool } = reader;
  const project = followed(place.cwd, asked.values.project?.at(-1) ?? '.', place.files);
  const found = [place.cwd, project].flatMap((from) => [
    ...upwards(from, place),
    ...(tool === 'uv' ? wholeWay(dirname(from)) : []),
    ...workspacesAbove(from, reader),
  ]);
  for (const folder of new Set(found)) checkPython(folder, reader);
}

/** What a project has pdm run under a name, or beside its verbs: scripts among that have requirements of their own installed. */
function checkNamedScripts(project: string, reader: Reader): void {
  const { files } = reader.place;
  const leaves = tomlLeaves(textOf(join(project, 'pyproject.toml'), files) ?? '') ?? [];
  const told = leaves.filter(({ path }) => path.startsWith('tool.pdm.scripts.')).map(({ value }) => value);
  const words = told
    .flatMap((text) => [text, ...text.split(/[\s"'\\]+/)])
    .filter((word) => word.endsWith('.py'));
  const folders = [reader.place.cwd, project];
  for (const path of new Set(words.flatMap((word) => folders.map((folder) => resolve(folder, word)))))
    checkScript(path, reader);
}

/** pdm follows its settings, those of a workspace too, whatever it is asked to do with a Python. */
function checkOwnSettings(asked: Asked, reader: Reader): void {
  const { place } = reader;
  const project = projectAbove(
    followed(place.cwd, asked.values.project?.at(-1) ?? '.', place.files),
    place.files,
  );
  for (const folder of [project, ...workspacesAbove(project, reader)]) checkPdmSettings(folder, reader);
  checkNamedScripts(project, reader);
}

function checkCall(call: Call, asked: Asked, reader: Reader, outputs: string[]): void {
  const { tool, place, draft } = reader;
  checkPaths(asked, reader);
  const project = followed(place.cwd, asked.values.project?.at(-1) ?? '.', place.files);
  for (const { what, fix } of [...asked.problems, ...call.problems]) refuse(draft, 'command line', what, fix);
  checkIndexes(asked, draft);
  checkRequirements(call, asked, reader);
  checkGroups(asked, project, reader);
  if (call.script !== undefined) checkScript(call.script, reader);
  // poetry follows its settings, and starts plug-ins and the Python it finds, whatever it is asked to do.
  if (tool === 'poetry') checkPoetry(projectAbove(project, place.files), call.isProject, reader);
  if (call.isProject) checkOwnProject(project, reader, outputs);
  const isInProject = exists(join(projectAbove(project, place.files), 'pyproject.toml'), place.files);
  if (!call.isProject || !isInProject) checkPythons(asked, reader);
  const [program = '', ...args] = call.program ?? [];
  const inner = gatedTool(program, args);
  if (inner?.tool === 'poetry' && callOf('poetry', args.slice(inner.taken)).call?.isProject === true)
    // Nothing but the shim leads it to the gate, and the one that is meant here may be another than that on PATH.
    refuse(
      draft,
      'command line',
      `${tool} starts a poetry that would not ask the gate`,
      'Start poetry itself: depsec gate -- poetry …',
    );
  if (inner !== undefined && callOf(inner.tool, args.slice(inner.taken)).call !== undefined)
    checkInnerSettings(inner.tool, asked, projectAbove(project, place.files), reader);
  if (inner !== undefined) readTool(inner.tool, args.slice(inner.taken), { place, draft }, outputs);
}

/** Whether pdm runs a script of the project under its name, as `pdm run` does. */
function isNamedScript(asked: Asked, place: ToolPlace): boolean {
  const [name = ''] = asked.words;
  const project = projectAbove(
    followed(place.cwd, asked.values.project?.at(-1) ?? '.', place.files),
    place.files,
  );
  const leaves = tomlLeaves(textOf(join(project, 'pyproject.toml'), place.files) ?? '') ?? [];
  const own = `tool.pdm.scripts.${name}`;
  return mayBePdmScript(name) && leaves.some(({ path }) => path === own || path.startsWith(`${own}.`));
}

/** An older pdm starts what lies there, whatever it is asked to do. */
function checkPdmPlugins({ place, draft }: Pick<Reader, 'place' | 'draft'>): void {
  for (const folder of upwards(place.cwd, place)) {
    const plugins = join(folder, '.pdm-plugins');
    if (exists(plugins, place.files))
      refuse(
        draft,
        shownIn(place, plugins),
        'holds plug-ins that pdm would start',
        'Take it away, and install the plug-ins where you install pdm.',
      );
  }
}

/** As pip takes a file for its log, which no shell has looked at where it stands behind `=`. */
function fromHome(path: string): string {
  const home = homeFolder();
  return path.startsWith('~/') && home !== undefined ? join(home, path.slice(2)) : path;
}

type Ending = Pick<Plan, 'startsProgram' | 'printsAddresses' | 'leavesReceipts' | 'python'>;

/** @returns whether it ends by starting a program of the user's, what it tells, and the Python it is to take */
function readTool(
  tool: Tool,
  args: readonly string[],
  { place, draft }: Pick<Reader, 'place' | 'draft'>,
  outputs: string[],
): Ending {
  const { call, asked, startsPython = false } = callOf(tool, args);
  if (tool === 'pdm') checkPdmPlugins({ place, draft });
  const cwd = (asked.values.folder ?? []).reduce((from, to) => followed(from, to, place.files), place.cwd);
  outputs.push(...(asked.values.output ?? []).map((path) => resolve(cwd, fromHome(path))));
  const reader = { tool, place: { ...place, cwd }, draft };
  if (tool === 'pdm' && (call !== undefined || startsPython)) checkOwnSettings(asked, reader);
  if (call === undefined) {
    if (startsPython) checkPythons(asked, reader);
    const startsProgram = tool === 'pdm' && startsPython && isNamedScript(asked, reader.place);
    return { startsProgram, printsAddresses: false, leavesReceipts: false };
  }
  checkCall(call, asked, reader, outputs);
  const project = followed(cwd, asked.values.project?.at(-1) ?? '.', place.files);
  const python = call.takesPinned === true ? pinnedPython(project, place.files) : undefined;
  const { startsProgram = false, printsAddresses = false, leavesReceipts = false } = call;
  return { startsProgram, printsAddresses, leavesReceipts, ...(python !== undefined && { python }) };
}

/** Reads what an installer is about to do, as `audit` reads what it is asked to resolve. */
export function planTool(tool: Tool, args: readonly string[], place: ToolPlace): Plan {
  const namedBy = new Map<string, string>();
  const draft: Draft = {
    refusals: [],
    fixes: [],
    locals: [],
    namedBy,
    locks: [],
    asked: [],
    seen: new Set(),
  };
  const outputs: string[] = [];
  const ending = readTool(tool, args, { place, draft }, outputs);
  const { refusals, fixes, locals, locks, asked } = draft;
  return {
    refusals: [...new Set(refusals)],
    fixes: [...new Set(fixes)],
    locals: [...new Set(locals)],
    namedBy,
    locks: [...new Set(locks)],
    outputs,
    asked,
    ...ending,
  };
}

export type { ToolPlace };
