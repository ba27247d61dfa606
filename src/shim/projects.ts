import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Files } from '../model/effects.js';
import type { Origin } from '../model/requirement.js';
import type { Tool } from '../resolve/installers/shims.js';
import { followed, isTwofoldPath, TWOFOLD } from '../requirements/twofold-path.js';
import { expandFolders } from './globs.js';
import { ownPythons } from './own-python.js';
import { readPoetryLock, readPoetrySettings } from './poetry-files.js';
import { PDM_FILES, readPdmSettings } from './pdm-settings.js';
import { readProjectFile, readScriptSettings, type NamedPath } from './project-file.js';

/** Where a tool was started. */
export interface ToolPlace {
  /** Absolute. */
  readonly cwd: string;
  /** Files that are read must lie inside; absolute. */
  readonly root: string;
  readonly files: Files;
}

/** A package that is asked for by its name. */
export interface AskedName {
  readonly name: string;
  readonly extras: readonly string[];
  readonly origin: Origin;
}

/** What is found out while a plan is made. */
export interface Draft {
  readonly refusals: string[];
  readonly fixes: string[];
  readonly locals: string[];
  /** Of those among them that a file names: the file and line, by the path. */
  readonly namedBy: Map<string, string>;
  readonly locks: string[];
  readonly asked: AskedName[];
  /** Folders whose project was read already. */
  readonly seen: Set<string>;
}

/** Who asks, and where. */
export interface Reader {
  readonly tool: Tool;
  readonly place: ToolPlace;
  readonly draft: Draft;
}

/** Notes a reason not to start the tool. */
export function refuse(draft: Draft, place: string, what: string, fix: string): void {
  draft.refusals.push(`${place}: ${what}`);
  draft.fixes.push(fix);
}

/** The text of a file, undefined where there is none. */
export function textOf(path: string, files: Files): string | undefined {
  try {
    return Buffer.from(files.read(path)).toString('utf8');
  } catch {
    return undefined;
  }
}

export function exists(path: string, files: Files): boolean {
  try {
    return files.stat(path).isFile || files.stat(path).isDirectory;
  } catch {
    return false;
  }
}

/** As a message names it: below the root without it. */
export function shownIn({ root }: ToolPlace, path: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

/** Where a path that a file gives leads, from the folder of that file; a reason not to start where that can be two places. */
function placeOf({ path, line }: NamedPath, file: string, { place, draft }: Reader): string {
  const [folder, by] = [dirname(file), `${shownIn(place, file)}:${line()}`];
  if (isTwofoldPath(folder, path, place.files))
    refuse(draft, by, `names a path that ${TWOFOLD.what}`, TWOFOLD.fix);
  const found = followed(folder, path, place.files);
  if (!draft.namedBy.has(found)) draft.namedBy.set(found, by);
  return found;
}

/** Reads what stands in a pyproject.toml, or in the comments of a script, and follows it to the projects it names. */
export function checkToml(path: string, text: string, reader: Reader): void {
  const { place, draft } = reader;
  const { problems, locals, members, names } = readProjectFile(text, reader.tool);
  const shown = shownIn(place, path);
  draft.asked.push(
    ...names.map(({ name, extras, line }) => ({ name, extras, origin: { file: shown, line: line() } })),
  );
  for (const { line, what, fix } of problems) refuse(draft, `${shown}:${line}`, what, fix);
  const folder = dirname(path);
  const named = locals.map((local) => placeOf(local, path, reader));
  const found = members.map((pattern) => expandFolders(pattern, folder, place.files));
  if (found.includes(undefined))
    refuse(
      draft,
      `${shown}:1`,
      'has a workspace of more folders than depsec follows',
      'Name its members one by one.',
    );
  const inside = found
    .flatMap((folders) => folders ?? [])
    .filter((member) => member !== folder && exists(join(member, 'pyproject.toml'), place.files));
  draft.locals.push(...named, ...inside);
  for (const project of [...named, ...inside]) checkProject(project, reader);
}

/** The same of a script, whose settings uv follows as well. */
export function checkScriptToml(path: string, block: string, reader: Reader): void {
  checkToml(path, block, reader);
  const shown = shownIn(reader.place, path);
  for (const { line, what, fix } of readScriptSettings(block))
    refuse(reader.draft, `${shown}:${line}`, what, fix);
}

/** Folders further up that tell of a workspace: uv and pdm take what lies below for part of it. */
export function workspacesAbove(start: string, { tool, place }: Pick<Reader, 'tool' | 'place'>): string[] {
  if (dirname(start) === start || (tool !== 'uv' && tool !== 'pdm')) return [];
  const folder = dirname(start);
  const text = textOf(join(folder, 'pyproject.toml'), place.files);
  const isOne = text !== undefined && readProjectFile(text, tool).isWorkspace;
  return [...(isOne ? [folder] : []), ...workspacesAbove(folder, { tool, place })];
}

/** The sources, lock, settings and environment of a workspace hold for its members. */
function checkWorkspacesAbove(start: string, reader: Reader): void {
  const { tool, draft } = reader;
  for (const folder of workspacesAbove(start, reader)) {
    const locks = tool === 'uv' ? ['uv.lock'] : ['pdm.lock', 'pylock.toml'];
    draft.locks.push(...locks.map((name) => join(folder, name)));
    if (tool === 'pdm') draft.locals.push(folder);
    checkPython(folder, reader);
    checkProject(folder, reader);
  }
}

/** Reads the project of a folder, once, and all that it brings along. */
export function checkProject(folder: string, reader: Reader): void {
  const { tool, place, draft } = reader;
  if (draft.seen.has(folder)) return;
  draft.seen.add(folder);
  const path = join(folder, 'pyproject.toml');
  const text = textOf(path, place.files);
  if (text !== undefined) checkToml(path, text, reader);
  checkWorkspacesAbove(folder, reader);
  if (tool === 'poetry') checkPoetrySettings(folder, reader);
}

/** poetry adds the settings of every project that it comes upon to those it has. */
function checkPoetrySettings(folder: string, { place, draft }: Reader): void {
  const isOutside = (path: string): boolean =>
    isAbsolute(path) && !path.includes('{') && !`${resolve(path)}/`.startsWith(`${place.root}/`);
  const path = join(folder, 'poetry.toml');
  for (const { line, what, fix } of readPoetrySettings(textOf(path, place.files) ?? '', isOutside))
    refuse(draft, `${shownIn(place, path)}:${line}`, what, fix);
}

/** pdm's settings in the project can name indexes, places and interpreters, and have builds run unprotected. */
export function checkPdmSettings(folder: string, { place, draft }: Reader): void {
  for (const path of PDM_FILES.map((name) => join(folder, name)))
    for (const { line, what, fix } of readPdmSettings(textOf(path, place.files) ?? ''))
      refuse(draft, `${shownIn(place, path)}:${line}`, what, fix);
}

/** poetry's settings in the project, what it starts of itself there, and what its lock names besides the index. */
export function checkPoetry(folder: string, isProject: boolean, reader: Reader): void {
  const { place, draft } = reader;
  const lock = join(folder, 'poetry.lock');
  const text = textOf(lock, place.files);
  const read = !isProject || text === undefined ? undefined : readPoetryLock(text);
  checkPoetrySettings(folder, reader);
  for (const { line, what, fix } of read?.problems ?? [])
    refuse(draft, `${shownIn(place, lock)}:${line}`, what, fix);
  const plugins = join(folder, '.poetry', 'plugins');
  if (exists(plugins, place.files))
    refuse(
      draft,
      shownIn(place, plugins),
      'holds plug-ins that poetry would start',
      'Take the folder away, and install plug-ins where you install poetry.',
    );
  const origin = (line: number): Origin => ({ file: shownIn(place, lock), line });
  draft.asked.push(
    ...(read?.names ?? []).map(({ name, line }) => ({ name, extras: [], origin: origin(line) })),
  );
  const locals = (read?.locals ?? []).map((local) => placeOf(local, lock, reader));
  draft.locals.push(...locals);
  for (const local of locals) checkProject(local, reader);
}

/** uv, pdm and poetry start the Python of an environment that they find in the project. */
export function checkPython(folder: string, { tool, place, draft }: Reader): void {
  if (tool !== 'uv' && tool !== 'pdm' && tool !== 'poetry') return;
  for (const { path, what } of ownPythons(folder, place.root, tool === 'pdm', place.files))
    refuse(
      draft,
      shownIn(place, path),
      what,
      'Take it out of the project and make an environment anew (uv venv, python -m venv).',
    );
}

/** The folder of the project that holds `start`, as uv, pdm and poetry look for it. */
export function projectAbove(start: string, files: Files): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (exists(join(folder, 'pyproject.toml'), files)) return folder;
    if (dirname(folder) === folder) return start;
  }
}
