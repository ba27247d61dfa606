import type { OpenSpool } from '../model/artifact.js';
import type { NestedArchive } from '../model/contents.js';
import type { Container, Entry } from './entry.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { memorySource } from './memory-source.js';
import { openAny } from './open-archive.js';
import { ArchiveRefusal } from './refusals.js';

/** Names that tell an archive whose first bytes do not, and those of formats that are named and not read. */
const NAMED = /\.(?:tar|tgz|tar\.gz|tbz2?|txz|tar\.(?:bz2|xz|zst)|7z|rar)$/i;
const TEXT = /\.(?:pyi?|txt|md|rst|json|toml|cfg|html?|css|js|ts|c|h|cpp|hpp|pyx|pxd|ya?ml|svg|csv|mo|po)$/i;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const PROGRAM = /\.(?:pyw?|py[cod]|so|pth|exe|dll|dylib|sh|bat|cmd|ps1)$/i;

/** How deep archives are opened; the artifact itself is 0. */
export const DEEPEST = 3;
/** Programs that are named. */
const MOST_PROGRAMS = 20;

/** What is left for all archives inside one artifact together. */
export interface Budget {
  /** Bytes that may be unpacked to get at archives, and by unpacking tars. */
  bytes: number;
  entries: number;
}

export interface Means {
  readonly limits: Limits;
  readonly openSpool: OpenSpool;
}

/** What unpacking all of them together may come to. */
export const NESTED_BYTES = 256 * 1024 * 1024;

function isArchive(container: Container, entry: Entry): boolean {
  if (NAMED.test(entry.path)) return true;
  if (TEXT.test(entry.path) || entry.size < ZIP.length) return false;
  try {
    return ZIP.equals(container.head(entry, ZIP.length));
  } catch (error) {
    if (error instanceof ArchiveRefusal) return false;
    throw error;
  }
}

/** What is left of a budget, as limits of the next archive: its tar goes to a spool, whose bytes are `counted`. */
export function limitsOf({ bytes, entries }: Budget, limits: Limits = DEFAULT_LIMITS): Limits {
  return { ...limits, memory: 0, spool: bytes, entries };
}

/** A spool that passes the bytes on before they go into it. */
export function noting(openSpool: OpenSpool, note: (bytes: Uint8Array) => void): OpenSpool {
  return () => {
    const spool = openSpool();
    return {
      get size() {
        return spool.size;
      },
      append: (bytes) => {
        note(bytes);
        spool.append(bytes);
      },
      read: (offset, length) => spool.read(offset, length),
      close: () => {
        spool.close();
      },
    };
  };
}

/** A spool that takes what goes into it off the budget, whatever becomes of it. */
export function counted(openSpool: OpenSpool, budget: Budget): OpenSpool {
  return noting(openSpool, (bytes) => {
    budget.bytes -= bytes.length;
  });
}

/** Lists the archives of containers within containers, all of them on one budget. */
async function listIn(
  container: Container,
  place: string,
  depth: number,
  budget: Budget,
  means: Means,
): Promise<NestedArchive[]> {
  const found: NestedArchive[] = [];
  for (const entry of container.entries.filter((candidate) => isArchive(container, candidate))) {
    const path = `${place}${entry.path}`;
    try {
      if (depth > DEEPEST) throw new ArchiveRefusal('nested-too-deep');
      if (entry.size > budget.bytes) throw new ArchiveRefusal('too-large');
      budget.bytes -= entry.size;
      const source = memorySource(container.read(entry));
      const limits = limitsOf(budget, means.limits);
      const inner = await openAny(source, limits, counted(means.openSpool, budget));
      try {
        budget.entries -= inner.entries.length;
        const programs = inner.entries.map((file) => file.path).filter((name) => PROGRAM.test(name));
        found.push({ path, files: inner.entries.length, programs: programs.slice(0, MOST_PROGRAMS) });
        found.push(...(await listIn(inner, `${path}/`, depth + 1, budget, means)));
      } finally {
        inner.close();
      }
    } catch (error) {
      if (!(error instanceof ArchiveRefusal)) throw error;
      found.push({ path, refusal: error.code });
    }
  }
  return found;
}

/**
 * Lists the archives among the files of one, and those in them. Nothing of them is judged. What cannot be read
 * unambiguously, lies too deep or would take more than all may take together is named with the code of its refusal.
 *
 * @param bytes what unpacking all of them together may come to
 */
export function listNested(archive: Container, means: Means, bytes = NESTED_BYTES): Promise<NestedArchive[]> {
  const entries = Math.max(0, means.limits.entries - archive.entries.length);
  return listIn(archive, '', 1, { bytes, entries }, means);
}
