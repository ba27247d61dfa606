import { parseArtifactName } from '../archive/artifact-name.js';
import { parseUrl } from '../index/parse-url.js';
import { percentDecoded } from '../model/percent-decoded.js';
import { unreadable, type FileProblem, type NamedPath } from './project-file.js';
import { tomlLeaves, type Leaf } from './toml-leaves.js';

/** An index of the gate. */
export interface KnownIndex {
  readonly kind: 'index' | 'links';
  /** The real address, without credentials. */
  readonly url: string;
  /** The gate's. */
  readonly address: string;
}

/** What rewriting a lock file needs of the gate. */
export interface LockDesk {
  /** Address of the gate with its token. */
  readonly gate: string;
  readonly indexes: readonly KnownIndex[];
  /** The gate's address of a file of a project; undefined when no index lists it. */
  fileAddress(project: string, filename: string): Promise<string | undefined>;
  /** The real address of one of the gate's files. */
  realAddress(id: string): Promise<string | undefined>;
}

const ADDRESS = /"(https?:\/\/[^"\\\s]+)"/g;

function plain(url: string): string {
  return url.replace(/\/+$/, '');
}

async function gateAddress(url: string, desk: LockDesk): Promise<string | undefined> {
  const index = desk.indexes.find((known) => plain(known.url) === plain(url));
  if (index !== undefined) return plain(index.address);
  const filename = percentDecoded(parseUrl(url)?.pathname.split('/').at(-1) ?? '');
  const name = parseArtifactName(filename);
  return name === undefined ? undefined : desk.fileAddress(name.project, filename);
}

/** Every match replaced by what `address` gives for it, or left as it is. */
async function replaceAll(
  text: string,
  pattern: RegExp,
  address: (match: string) => Promise<string | undefined>,
): Promise<string> {
  const found = [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const known = new Map<string, string>();
  for (const match of found) {
    const replacement = await address(match);
    if (replacement !== undefined) known.set(match, replacement);
  }
  return text.replace(pattern, (whole, match: string) => {
    const replacement = known.get(match);
    return replacement === undefined ? whole : whole.replace(match, () => replacement);
  });
}

/** An absolute address, slashes or not; hashes have their algorithm in front as well. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:https?|ftp|file|ssh|(?:git|hg|svn|bzr)(?:\+[a-z]+)?):)/i;

/** True for what a URL parser takes for an absolute address: it passes over tabs and ends of lines, wherever they stand. */
function isAbsoluteAddress(value: string): boolean {
  return ABSOLUTE.test(value.replace(/[\t\n\r]/g, '').replace(/^[\s\0-\x1f]+/, ''));
}

/** An address of a gate of depsec, whatever its port and token. */
const ANY_GATE = /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//;

/** Where a lock was left with, or is at this time given, addresses of another gate: that one alone can put it right. */
function otherGates(text: string, { gate }: LockDesk): FileProblem[] {
  const other = tomlLeaves(text)?.find(({ value }) => ANY_GATE.test(value) && !value.startsWith(`${gate}/`));
  return other === undefined
    ? []
    : [
        {
          line: other.line(),
          what: 'holds addresses of another gate of depsec, which is at work with it or was killed',
          fix: 'Wait until that one has ended; if none is running, restore the lock from version control.',
        },
      ];
}

/**
 * A lock file whose addresses are the gate's, so that what it names is read before it is installed.
 * @returns the text, and every line that still leads elsewhere
 */
export async function toGate(
  text: string,
  desk: LockDesk,
): Promise<{ readonly text: string; readonly problems: readonly FileProblem[] }> {
  const others = otherGates(text, desk);
  if (others.length > 0) return { text, problems: others };
  const rewritten = await replaceAll(text, ADDRESS, (url) => gateAddress(url, desk));
  const leaves = tomlLeaves(rewritten);
  if (leaves === undefined) return { text, problems: [unreadable(text)] };
  const elsewhere = leaves.filter(
    ({ value }) => isAbsoluteAddress(value) && !value.startsWith(`${desk.gate}/`),
  );
  const within = leaves.filter(({ path }) => WITHIN.test(path));
  const direct = leaves.filter(({ path, value }) => DIRECT.test(path) && isAbsoluteAddress(value));
  return {
    text: rewritten,
    problems: [
      ...elsewhere.map(({ line }) => ({
        line: line(),
        what: 'names an address that is none of an index of the gate',
        fix: 'Name the index it comes from to depsec (--index-url, --extra-index-url), or lock again.',
      })),
      ...within.map(({ line }) => ({
        line: line(),
        what: 'gives a package a folder within what it names',
        fix: 'Name the folder itself, which is judged before it is built.',
      })),
      ...direct.map(({ line }) => ({
        line: line(),
        what: 'gives a package by URL, which the environment would be told with the address of the gate',
        fix: 'Take the package from an index and lock again, or use depsec install.',
      })),
    ],
  };
}

/** Installers note beside a package where it came from when that was an address of its own, and no index (PEP 610). */
const DIRECT = /^packages?\.\d+\.(?:url|source\.url|archive\.url)$/;

/** What is judged is what a lock names; a project further down in it would be built unread. */
const WITHIN = /^packages?\.\d+\.(?:[^]+\.)?subdirectory$/;

/** Folders of files that uv takes for an index, by the place of the package in the lock. */
function linksIn(leaves: readonly Leaf[]): ReadonlyMap<string, string> {
  return new Map(
    leaves.flatMap(({ path, value }) => {
      const [, place] = /^(package\.\d+)\.source\.registry$/.exec(path) ?? [];
      return place === undefined || isAbsoluteAddress(value) ? [] : [[place, value] as const];
    }),
  );
}

const LOCAL =
  /^(packages?\.\d+)\.(?:path|source\.(?:path|directory|editable)|(?:directory|archive|wheels\.\d+|sdist)\.path)$/;

/** Folders and archives a lock file names. */
export function localsIn(text: string): readonly NamedPath[] {
  const leaves = tomlLeaves(text) ?? [];
  const links = linksIn(leaves);
  return leaves.flatMap(({ path, value, line }) => {
    const [, place] = LOCAL.exec(path) ?? [];
    if (place === undefined) return [];
    const folder = links.get(place);
    return [{ path: folder === undefined || value.startsWith('/') ? value : `${folder}/${value}`, line }];
  });
}

/** The packages a lock lists by name. */
export function namesIn(text: string): readonly { readonly name: string; readonly line: number }[] {
  return (tomlLeaves(text) ?? [])
    .filter(({ path }) => /^packages?\.\d+\.name$/.test(path))
    .map(({ value, line }) => ({ name: value, line: line() }));
}

/** `uv add` writes the index it was given into the project; the user gave none. */
function withoutGateTables(text: string, gate: string): string {
  return text.replace(/\n*^\[\[tool\.uv\.index\]\]\n(?:(?!\[).*(?:\n|$))*/gm, (table) =>
    table.includes(`"${gate}/`) ? '\n' : table,
  );
}

/**
 * A text that a tool wrote, with the real addresses in place of the gate's. Credentials were never in either; what is left
 * of the gate, such as the paths in a log, does not tell its token.
 */
export async function fromGate(written: string, desk: LockDesk): Promise<string> {
  const text = withoutGateTables(written, desk.gate);
  const escaped = desk.gate.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pages = desk.indexes.reduce(
    (told, { address, url }) => told.replaceAll(address, url).replaceAll(plain(address), plain(url)),
    text,
  );
  const mapped = await replaceAll(pages, new RegExp(`(${escaped}/file/\\d+/[^"'\\s,)#]+)`, 'g'), (address) =>
    desk.realAddress(/\/file\/(\d+)\//.exec(address)?.[1] ?? ''),
  );
  return mapped.replaceAll(new URL(desk.gate).pathname, '/TOKEN');
}
