import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { Failure } from '../model/failure.js';
import type { Origin, RequirementSet } from '../model/requirement.js';
import { placeOf } from '../requirements/problem.js';
import { readRequirements } from '../requirements/read-requirements.js';
import { REFUSALS, refusalOf } from '../requirements/refusal.js';
import type { Asked } from './asked.js';
import { scriptBlock } from './project-file.js';
import {
  checkProject,
  checkScriptToml,
  exists,
  refuse,
  shownIn,
  textOf,
  type Draft,
  type Reader,
  type ToolPlace,
} from './projects.js';
import { tomlKeys } from './toml-leaves.js';
import type { Call } from './call.js';

/** The path a requirement names on this machine, extras taken off. */
function localPath(word: string, { cwd, files }: ToolPlace): string | undefined {
  const path = resolve(cwd, word.replace(/\[[^\]]*\]$/, ''));
  const kind = refusalOf(word);
  return (kind === 'path' || kind === 'archive') && exists(path, files) ? path : undefined;
}

/** The folder an editable requirement names: a path even where it looks like a name, unlike any other requirement. */
function editablePath(word: string, { cwd, files }: ToolPlace): string | undefined {
  const [, address] = /^file:\/\/(.*)$/s.exec(word) ?? [];
  const path = resolve(cwd, (address === undefined ? word : decoded(address)).replace(/\[[^\]]*\]$/, ''));
  return exists(path, files) ? path : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function checkNames(call: Call, asked: Asked, reader: Reader): readonly string[] {
  const { place, draft } = reader;
  const words = [...call.requirements, ...(asked.values.requirement ?? [])];
  const editables = asked.values.editable ?? [];
  const locals = [
    ...words.flatMap((word) => localPath(word, place) ?? []),
    ...editables.flatMap((word) => editablePath(word, place) ?? []),
  ];
  draft.locals.push(...locals);
  for (const folder of locals) checkProject(folder, reader);
  for (const word of editables.filter((one) => editablePath(one, place) === undefined))
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
function checkUvFiles(files: readonly string[], reader: Reader): readonly string[] {
  const { place, draft } = reader;
  return files.filter((file) => {
    const path = resolve(place.cwd, file);
    if (/\.py$/i.test(file)) {
      const block = scriptBlock(textOf(path, place.files) ?? '');
      if (block !== undefined) checkScriptToml(path, block, reader);
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
function checkInput(files: readonly string[], { tool, draft }: Reader): readonly string[] {
  if (tool !== 'pip' && files.includes('-'))
    refuse(
      draft,
      'command line',
      'standard input holds requirements that depsec does not read',
      'Write them to a file.',
    );
  return files.filter((path) => path !== '-');
}

const LOCK = /(?:^|[/\\])pylock(?:\.[^/\\]+)?\.toml$/;
const PROJECT = /(?:^|[/\\])pyproject\.toml$/;

/** An old pip takes any file for a list of requirements; TOML that is one too has keys that are options. */
function checkTwofold(path: string, { place, draft }: Reader): void {
  const text = textOf(path, place.files);
  const keys = text === undefined ? [] : tomlKeys(text);
  const shown = shownIn(place, path);
  for (const { line } of keys?.filter((key) => key.path.startsWith('-')) ?? [])
    refuse(draft, `${shown}:${line()}`, 'can be read as an option of pip', 'Take it out of the file.');
}

/** @returns those that are lists of requirements */
function checkTomlFiles(files: readonly string[], reader: Reader): readonly string[] {
  const { tool, place, draft } = reader;
  const isList = (path: string): boolean =>
    tool === 'pip' ? !LOCK.test(path) && !PROJECT.test(path) : !path.endsWith('.toml');
  for (const file of files.filter((path) => !isList(path))) {
    const path = resolve(place.cwd, file);
    if (tool === 'pip') checkTwofold(path, reader);
    if (LOCK.test(file)) draft.locks.push(path);
    else {
      checkProject(dirname(path), reader);
      // uv builds it where its dependencies are not written there.
      if (tool !== 'pip' && exists(path, place.files)) draft.locals.push(dirname(path));
    }
  }
  return files.filter(isList);
}

/** An address stays one: `readRequirements` refuses it as such. What goes up is left for it to look at. */
function resolvePlace(path: string, cwd: string): string {
  return /^[a-z]+:\/\//i.test(path) || isAbsolute(path) ? path : `${cwd}/${path}`;
}

function refuseOptions({ options }: RequirementSet, draft: Draft): void {
  for (const { name, origin } of options)
    if (['index-url', 'extra-index-url', 'find-links'].includes(name))
      refuse(
        draft,
        `${origin.file ?? 'command line'}:${origin.line ?? 1}`,
        `names a place for packages with --${name}`,
        `Take it out, and name it to depsec instead: depsec gate --${name} … -- …`,
      );
}

/** Reads every name and every file of requirements that a call gives, and refuses what leads past the gate. */
export function checkRequirements(call: Call, asked: Asked, reader: Reader): void {
  const { tool, place, draft } = reader;
  const named = checkInput([...call.files, ...(asked.values.file ?? [])], reader);
  const lists = checkTomlFiles(tool === 'pip' ? named : checkUvFiles(named, reader), reader);
  const absolute = (paths: readonly string[]): string[] => paths.map((path) => resolvePlace(path, place.cwd));
  const input = {
    root: place.root,
    packages: checkNames(call, asked, reader),
    requirements: absolute(lists),
    constraints: absolute(checkInput(asked.values.constraint ?? [], reader)),
    isForUv: tool !== 'pip',
  };
  try {
    const set = readRequirements(input, place.files, { allowed: [], values: {} });
    refuseUnknown(set, draft);
    refuseOptions(set, draft);
    draft.asked.push(...set.requirements.map(({ name, extras, origin }) => ({ name, extras, origin })));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    draft.refusals.push(...error.what.split('\n').map((line) => line.replace(/\.$/, '')));
    draft.fixes.push(error.fix);
  }
}
