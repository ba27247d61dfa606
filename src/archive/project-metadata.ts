import { explain } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import { isStaticMetadata, parseCoreMetadata } from './core-metadata.js';
import { ArchiveRefusal } from './refusals.js';

/** What the files of an unbuilt project say of it. */
export interface ProjectDescription {
  /** As written; absent when only a build would tell. */
  readonly name?: string;
  /** Valid by PEP 440; absent when only a build would tell. */
  readonly version?: string;
  /** True when its dependencies are known without building it (PEP 621). */
  readonly isStatic: boolean;
  /** Core metadata fields beside name and version, one per line. */
  readonly fields: readonly string[];
}

type Read = (path: string) => string | undefined;
type Table = Readonly<Record<string, unknown>>;

const UNKNOWN: ProjectDescription = { isStatic: false, fields: [] };
const NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

function parsed(text: string | undefined): Table {
  try {
    return text === undefined ? {} : parse(text);
  } catch {
    return {};
  }
}

/** Undefined when it is no list of texts that fit on a line of metadata. */
function lines(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter(
    (item: unknown): item is string => typeof item === 'string' && /^[\t\x20-\x7e]+$/.test(item),
  );
  return texts.length === value.length ? texts : undefined;
}

/**
 * `name>=1 ; marker` under an extra. The marker is put in parentheses, since `or` binds less tightly than the added
 * `and`.
 */
function underExtra(requirement: string, extra: string): string {
  const isDirect = /^[^;@]*@/.test(requirement);
  const at = isDirect ? requirement.search(/\s;/) : requirement.indexOf(';');
  const condition = `extra == "${extra}"`;
  if (at < 0) return `${requirement} ; ${condition}`;
  const marker = requirement.slice(at).replace(/^\s*;/, '').trim();
  return `${requirement.slice(0, at).trim()} ; (${marker}) and ${condition}`;
}

function extraFields(value: unknown): readonly string[] | undefined {
  const fields: string[] = [];
  for (const [extra, listed] of Object.entries(tableOf(value))) {
    const requirements = lines(listed);
    if (requirements === undefined || !NAME.test(extra)) return undefined;
    fields.push(`Provides-Extra: ${extra}`);
    fields.push(...requirements.map((text) => `Requires-Dist: ${underExtra(text, extra)}`));
  }
  return fields;
}

/** `dependencies` and `optional-dependencies` of `[project]`; undefined when a build decides about them. */
function projectFields(project: Table): readonly string[] | undefined {
  const dynamic = lines(project['dynamic']);
  const isOpen = dynamic?.some((key) =>
    ['dependencies', 'optional-dependencies', 'requires-python'].includes(key),
  );
  const required = lines(project['dependencies']);
  const extras = extraFields(project['optional-dependencies']);
  if (isOpen !== false || required === undefined || extras === undefined) return undefined;
  const python = project['requires-python'];
  return [
    ...(typeof python === 'string' && /^[\x20-\x7e]+$/.test(python) ? [`Requires-Python: ${python}`] : []),
    ...required.map((text) => `Requires-Dist: ${text}`),
    ...extras,
  ];
}

const isName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value);
const isVersion = (value: unknown): value is string => typeof value === 'string' && explain(value) !== null;

/** Names that are no part of PEP 621: good enough to call a project by, not to rely on. */
function looseName(read: Read, pyproject: Table): string | undefined {
  const poetry = tableOf(tableOf(pyproject['tool'])['poetry'])['name'];
  if (isName(poetry)) return poetry;
  const written = /^[ \t]*name\s*=\s*([\w.-]+)[ \t]*\r?$/m.exec(read('setup.cfg') ?? '')?.[1];
  const called = /\bname\s*=\s*["']([\w.-]+)["']/.exec(read('setup.py') ?? '')?.[1];
  return [written, called].find(isName);
}

/** What an unpacked sdist says of itself; its dependencies count when no build may change them (PEP 643). */
function describeSdist(text: string | undefined): ProjectDescription {
  if (text === undefined) return UNKNOWN;
  try {
    const metadata = parseCoreMetadata(text);
    const { name, version, requiresDist, providesExtra, requiresPython } = metadata;
    if (!isName(name) || !isVersion(version)) return UNKNOWN;
    const fields = [
      ...(requiresPython === undefined ? [] : [`Requires-Python: ${requiresPython}`]),
      ...requiresDist.map((requirement) => `Requires-Dist: ${requirement}`),
      ...providesExtra.map((extra) => `Provides-Extra: ${extra}`),
    ];
    const isPlain = fields.every((field) => /^[\t\x20-\x7e]+$/.test(field));
    const isStatic = isPlain && isStaticMetadata(metadata);
    return { name, version, isStatic, fields: isStatic ? fields : [] };
  } catch (error) {
    if (error instanceof ArchiveRefusal) return UNKNOWN;
    throw error;
  }
}

/**
 * Describes a project from its own files without running any: `[project]` of pyproject.toml (PEP 621), else PKG-INFO
 * of an unpacked sdist, else whatever names it.
 *
 * @param read the text of a file at the top of the project; undefined when there is none
 */
export function describeProject(read: Read): ProjectDescription {
  const pyproject = parsed(read('pyproject.toml'));
  const project = tableOf(pyproject['project']);
  const fields = 'project' in pyproject ? projectFields(project) : undefined;
  const told = describeSdist(read('PKG-INFO'));
  if (!('project' in pyproject) && told.isStatic) return told;
  const name = isName(project['name']) ? project['name'] : (told.name ?? looseName(read, pyproject));
  const version = isVersion(project['version']) ? project['version'] : told.version;
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    isStatic: fields !== undefined && name !== undefined,
    fields: fields ?? [],
  };
}

/**
 * The PKG-INFO to pack a project with, in place of any it has: final (PEP 643) when its dependencies are known,
 * otherwise one that says nothing but name and version.
 */
export function packageInfo(name: string, version: string, description: ProjectDescription): string {
  const head = [
    `Metadata-Version: ${description.isStatic ? '2.2' : '2.1'}`,
    `Name: ${name}`,
    `Version: ${version}`,
  ];
  return `${[...head, ...description.fields].join('\n')}\n`;
}
