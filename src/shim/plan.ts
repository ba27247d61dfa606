import { basename, dirname, join, resolve } from 'node:path';
import type { Files } from '../model/effects.js';
import type { Origin, RequirementSet } from '../model/requirement.js';
import { Failure } from '../model/failure.js';
import type { Tool } from '../resolve/shims.js';
import { placeOf } from '../requirements/problem.js';
import { REFUSALS, refusalOf } from '../requirements/refusal.js';
import { readRequirements } from '../requirements/read-requirements.js';
import type { Asked } from './asked.js';
import { readPdmSettings, readProjectFile, scriptBlock } from './project-file.js';
import { callOf, type Call } from './tool-calls.js';

/** Where a tool was started. */
export interface ToolPlace {
  /** Absolute. */
  readonly cwd: string;
  /** Files that are read must lie inside; absolute. */
  readonly root: string;
  readonly files: Files;
}

/** What has to happen before a tool may start, and after it ended. */
export interface Plan {
  /** Reasons not to start it; each names a place, then what is wrong. */
  readonly refusals: readonly string[];
  readonly fixes: readonly string[];
  /** Absolute paths of folders and archives that have to be judged first. */
  readonly locals: readonly string[];
  /** Absolute paths of lock files the tool may follow or write. */
  readonly locks: readonly string[];
  /** Absolute paths of other files it may write addresses into. */
  readonly outputs: readonly string[];
  /** It ends by starting a program of the user's. */
  readonly startsProgram: boolean;
}

interface Draft {
  readonly refusals: string[];
  readonly fixes: string[];
  readonly locals: string[];
  readonly locks: string[];
}

function textOf(path: string, files: Files): string | undefined {
  try {
    return Buffer.from(files.read(path)).toString('utf8');
  } catch {
    return undefined;
  }
}

function exists(path: string, files: Files): boolean {
  try {
    return files.stat(path).isFile || files.stat(path).isDirectory;
  } catch {
    return false;
  }
}

function refuse(draft: Draft, place: string, what: string, fix: string): void {
  draft.refusals.push(`${place}: ${what}`);
  draft.fixes.push(fix);
}

/** The path a requirement names on this machine, extras taken off. */
function localPath(word: string, { cwd, files }: ToolPlace): string | undefined {
  const path = resolve(cwd, word.replace(/\[[^\]]*\]$/, ''));
  const kind = refusalOf(word);
  return (kind === 'path' || kind === 'archive') && exists(path, files) ? path : undefined;
}

function checkProject(folder: string, place: ToolPlace, draft: Draft): void {
  const path = join(folder, 'pyproject.toml');
  const text = textOf(path, place.files);
  if (text !== undefined) checkToml(path, text, place, draft);
}

/** pdm's settings in the project win over none of depsec's, but can add indexes of their own and run builds unprotected. */
function checkPdmSettings(folder: string, place: ToolPlace, draft: Draft): void {
  const path = join(folder, 'pdm.toml');
  for (const { line, what, fix } of readPdmSettings(textOf(path, place.files) ?? ''))
    refuse(draft, `${shownIn(place, path)}:${line}`, what, fix);
}

function shownIn({ root }: ToolPlace, path: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

function checkToml(path: string, text: string, place: ToolPlace, draft: Draft): void {
  const { problems, locals } = readProjectFile(text);
  const shown = shownIn(place, path);
  for (const { line, what, fix } of problems) refuse(draft, `${shown}:${line}`, what, fix);
  draft.locals.push(...locals.map((local) => resolve(dirname(path), local)));
}

/** The folder of the project that holds `start`, as uv and pdm look for it. */
function projectAbove(start: string, files: Files): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (exists(join(folder, 'pyproject.toml'), files)) return folder;
    if (dirname(folder) === folder) return start;
  }
}

function checkNames(call: Call, asked: Asked, place: ToolPlace, draft: Draft): readonly string[] {
  const words = [...call.requirements, ...(asked.values.requirement ?? [])];
  const editables = (asked.values.editable ?? []).map((word) => word.replace(/^file:\/\//, ''));
  const locals = [...words, ...editables].flatMap((word) => localPath(word, place) ?? []);
  draft.locals.push(...locals);
  for (const folder of locals) checkProject(folder, place, draft);
  for (const word of editables.filter(
    (one) => localPath(one, place) === undefined && refusalOf(one) !== undefined,
  ))
    refuse(
      draft,
      'command line',
      'is an editable requirement that is no folder here',
      `Leave -e ${word} out.`,
    );
  return words.filter((word) => localPath(word, place) === undefined);
}

const FOLLOWED: readonly string[] = ['requirements', 'constraints', 'options', 'notes'];

const OTHER = { what: 'names something else than a package of an index', fix: 'Take it out of the file.' };

/** The tool reads its files itself: whatever they may hold besides names is refused, not only what is known here. */
function refuseUnknown(set: RequirementSet, draft: Draft): void {
  for (const { source, origin } of set.directs) {
    const kind = source.kind === 'url' || source.kind === 'vcs' ? source.kind : 'path';
    refuse(draft, placeOf(origin), REFUSALS[kind].what, REFUSALS[kind].fix);
  }
  const others = Object.entries(set).filter(([kind]) => ![...FOLLOWED, 'directs'].includes(kind));
  for (const found of others.flatMap(([, list]) => (Array.isArray(list) ? (list as unknown[]) : []))) {
    const { origin } = found as { readonly origin?: Origin };
    refuse(draft, placeOf(origin ?? {}), OTHER.what, OTHER.fix);
  }
}

/**
 * uv takes more for files of requirements than pip does: a script gives what stands in its comments, a setup.py or setup.cfg the
 * project beside it, which is built for that. What is left is read as pip reads it.
 */
function checkUvFiles(files: readonly string[], place: ToolPlace, draft: Draft): readonly string[] {
  return files.filter((file) => {
    const path = resolve(place.cwd, file);
    if (/\.py$/i.test(file)) {
      const block = scriptBlock(textOf(path, place.files) ?? '');
      if (block !== undefined) checkToml(path, block, place, draft);
      if (block !== undefined && basename(file) !== 'setup.py') return false;
    } else if (!/\.cfg$/i.test(file)) return true;
    refuse(
      draft,
      `${shownIn(place, path)}:1`,
      'is no file of requirements: uv would build the project it belongs to',
      'Name the folder instead, which is judged before it is built.',
    );
    return false;
  });
}

/** pip opens a file of that name; uv reads what it is given. */
function checkInput(tool: Tool, files: readonly string[], draft: Draft): readonly string[] {
  if (tool !== 'pip' && files.includes('-'))
    refuse(
      draft,
      'command line',
      'standard input holds requirements that depsec does not read',
      'Write them to a file.',
    );
  return files.filter((path) => path !== '-');
}

function checkRequirements(tool: Tool, call: Call, asked: Asked, place: ToolPlace, draft: Draft): void {
  const named = checkInput(tool, [...call.files, ...(asked.values.file ?? [])], draft);
  const files = tool === 'pip' ? named : checkUvFiles(named, place, draft);
  const isToml = (path: string): boolean => path.endsWith('.toml');
  for (const path of files.filter(isToml)) {
    if (/(?:^|[/\\])pylock(?:\.[^/\\]+)?\.toml$/.test(path)) draft.locks.push(resolve(place.cwd, path));
    else {
      const folder = dirname(resolve(place.cwd, path));
      checkProject(folder, place, draft);
      // uv builds it where its dependencies are not written there.
      if (tool !== 'pip' && exists(join(folder, 'pyproject.toml'), place.files)) draft.locals.push(folder);
    }
  }
  for (const group of asked.values.group ?? []) {
    const [, path = 'pyproject.toml'] = /^(.*):[^:]*$/s.exec(group) ?? [];
    checkProject(dirname(resolve(place.cwd, path)), place, draft);
  }
  const absolute = (paths: readonly string[]): string[] => paths.map((path) => resolvePlace(path, place.cwd));
  const input = {
    root: place.root,
    packages: checkNames(call, asked, place, draft),
    requirements: absolute(files.filter((path) => !isToml(path))),
    constraints: absolute(checkInput(tool, asked.values.constraint ?? [], draft)),
  };
  try {
    const set = readRequirements(input, place.files, { allowed: [], values: {} });
    refuseUnknown(set, draft);
    for (const { name, origin } of set.options)
      if (['index-url', 'extra-index-url', 'find-links'].includes(name))
        refuse(
          draft,
          `${origin.file ?? 'command line'}:${origin.line ?? 1}`,
          `names a place for packages with --${name}`,
          `Take it out, and name it to depsec instead: depsec gate --${name} … -- …`,
        );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    draft.refusals.push(...error.what.split('\n').map((line) => line.replace(/\.$/, '')));
    draft.fixes.push(error.fix);
  }
}

/** An address stays one: `readRequirements` refuses it as such. */
function resolvePlace(path: string, cwd: string): string {
  return /^[a-z]+:\/\//i.test(path) ? path : resolve(cwd, path);
}

/** Reads what an installer is about to do, as `audit` reads what it is asked to resolve. */
export function planTool(tool: Tool, args: readonly string[], place: ToolPlace): Plan {
  const { call, asked } = callOf(tool, args);
  const draft: Draft = { refusals: [], fixes: [], locals: [], locks: [] };
  const outputs = (asked.values.output ?? []).map((path) => resolve(place.cwd, path));
  if (call === undefined) return { ...draft, outputs, startsProgram: false };
  const folder = (asked.values.folder ?? []).reduce((from, to) => resolve(from, to), place.cwd);
  const here = { ...place, cwd: folder };
  for (const { what, fix } of [...asked.problems, ...call.problems]) refuse(draft, 'command line', what, fix);
  for (const value of asked.values.index ?? [])
    refuse(
      draft,
      'command line',
      'names a place for packages of its own',
      `Name it before the command: depsec gate --index-url ${value.replace(/\/\/[^/@]*@/, '//')} -- …`,
    );
  checkRequirements(tool, call, asked, here, draft);
  const script = call.script === undefined ? undefined : resolve(folder, call.script);
  const block = script === undefined ? undefined : scriptBlock(textOf(script, place.files) ?? '');
  if (script !== undefined && block !== undefined) checkToml(script, block, here, draft);
  if (call.isProject) {
    const project = projectAbove(folder, place.files);
    checkProject(project, here, draft);
    if (tool === 'pdm') checkPdmSettings(project, here, draft);
    if (exists(join(project, 'pyproject.toml'), place.files)) draft.locals.push(project);
    draft.locks.push(...['uv.lock', 'pdm.lock', 'pylock.toml'].map((name) => join(project, name)));
    outputs.push(join(project, 'pyproject.toml'));
  }
  return {
    ...draft,
    fixes: [...new Set(draft.fixes)],
    locals: [...new Set(draft.locals)],
    outputs,
    startsProgram: call.startsProgram ?? false,
  };
}
