import { TESTS, isPython } from '../../analysis/reading/package-map.js';
import type { Archive, Entry } from '../../archive/entry.js';
import { DEFAULT_LIMITS } from '../../archive/limits.js';
import { memorySource } from '../../archive/memory-source.js';
import { counted, limitsOf, type Budget } from '../../archive/nested.js';
import { looksIn } from '../../archive/once-read.js';
import { openAny } from '../../archive/open-archive.js';
import { endsLikeZip, isNamedLikeArchive } from '../../archive/recognize.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { OpenSpool } from '../../model/artifact.js';
import { archiveOf, placedUnder, type Placed } from '../placed-files.js';
import { textIn, unlessRefused } from '../refused.js';
import type { Inner } from './open-inner.js';

/** How code has modules looked for in an archive. */
const MOUNTS = /sys\.path|__path__|\bzipimport|\brunpy|addsitedir|\bimportlib|pkg_resources|\bpip\b|-m\s+pip/;
/** Archives that are unpacked; further ones are refused. */
const MOST = 20;
const NAMED = /\.(?:egg|pyz|pyzw)$/i;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function isZip(archive: Archive, entry: Entry): boolean {
  if (isPython(entry.path) || entry.size > DEFAULT_LIMITS.file) return false;
  return unlessRefused(() => looksIn(archive, entry))?.endsLikeZip === true;
}

/**
 * Archives that modules are imported from, according to the sources: each that a path file names, or code that
 * changes where modules are looked for. Tests of a source distribution do that for themselves; those that its build
 * imports are already known.
 * @param known those of which that is known
 */
export function mountedIn(archive: Archive, known: readonly string[]): readonly string[] {
  const zips = archive.entries.filter((entry) => isZip(archive, entry));
  if (zips.length === 0) return known;
  const isIdle = (path: string): boolean => archive.kind === 'sdist' && TESTS.test(path);
  const texts = archive.entries
    .filter(({ path }) => (isPython(path) && !isIdle(path)) || path.endsWith('.pth'))
    .map((entry) => [entry.path, textIn(archive, entry, 'latin1')] as const)
    .filter(([path, text]) => path.endsWith('.pth') || MOUNTS.test(text));
  const named = zips
    .map(({ path }) => path)
    .filter((path) => texts.some(([, text]) => text.includes(nameOf(path))));
  return [...new Set([...known, ...named])];
}

/** An archive whose files lie unpacked where it lay. */
export interface Expanded {
  readonly archive: Archive;
  /** The path of a file as it is reported. */
  readonly within: (file: string) => string;
}

/** Why an archive could not be unpacked. */
export type Refuse = (path: string, why: ArchiveRefusal) => void;

interface Means {
  readonly openSpool: OpenSpool;
  readonly budget: Budget;
  readonly refuse: Refuse;
}

/** Undefined for what cannot be read, which is told, and for what is no archive. */
async function openMounted(
  opened: Archive,
  entry: Entry,
  { openSpool, budget, refuse }: Means,
): Promise<Inner | undefined> {
  const { path } = entry;
  let bytes: Uint8Array | undefined;
  try {
    bytes = opened.read(entry);
    if (bytes.length > budget.bytes) throw new ArchiveRefusal('too-large');
    budget.bytes -= bytes.length;
    const inner = await openAny(memorySource(bytes), limitsOf(budget), counted(openSpool, budget));
    budget.entries -= inner.entries.length;
    return inner;
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error;
    const isArchive =
      bytes === undefined || endsLikeZip(bytes) || isNamedLikeArchive(path) || NAMED.test(path);
    if (isArchive) refuse(path, error);
    return undefined;
  }
}

/** Unpacks archives in their places, as an import sees them; undefined where none of them can be. */
export async function expand(
  opened: Archive,
  paths: readonly string[],
  means: Means,
): Promise<Expanded | undefined> {
  const files = new Map<string, Placed>(placedUnder(opened, (path) => path));
  const unpacked: Inner[] = [];
  const places: string[] = [];
  for (const path of paths) {
    const entry = opened.entries.find((one) => one.path === path);
    if (entry !== undefined && unpacked.length >= MOST) {
      means.refuse(path, new ArchiveRefusal('too-many-entries'));
      continue;
    }
    const inner = entry === undefined ? undefined : await openMounted(opened, entry, means);
    if (inner === undefined) continue;
    unpacked.push(inner);
    places.push(path);
    files.delete(path);
    for (const one of inner.entries) files.set(`${path}/${one.path}`, { container: inner, entry: one });
  }
  if (places.length === 0) return undefined;
  const archive: Archive = {
    ...archiveOf(opened.kind, files),
    close: () => {
      for (const inner of unpacked) inner.close();
    },
  };
  const within = (file: string): string => {
    const place = places.find((path) => file.startsWith(`${path}/`));
    return place === undefined ? file : `${place}!${file.slice(place.length)}`;
  };
  return { archive, within };
}
