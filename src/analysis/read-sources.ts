import type { Reach } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import { decodeSource } from '../python/decode.js';
import type { Python } from '../python/parser.js';
import type { SyntaxTree } from '../python/syntax.js';
import { canBehave, mentionsOf, takesPart, uniteMentions, type Mentions } from './file-filter.js';

/** A Python file as far as it was read. Without `tree` and `refused` it was of no interest. */
export interface SourceFile {
  readonly path: string;
  readonly reach: Reach;
  readonly size: number;
  readonly text?: string;
  readonly tree?: SyntaxTree;
  readonly refused?: { readonly code: string; readonly reason: string };
}

/** Below this many bytes of source everything is parsed: it costs less than being wrong. */
const TINY_ARTIFACT = 64_000;
/** Below this many bytes of source the words of the whole artifact are taken together. */
const SMALL_ARTIFACT = 400_000;

/** Where a package's import begins: small, and read whatever they say. */
const ALWAYS = /^(?:[^/]+\/)?(?:src\/)?[^/]+\/__init__\.py$/;

/** Where sources come from. */
interface Readable {
  read(path: string): Uint8Array | Unscanned;
  /** Bytes, as the archive tells. */
  size(path: string): number;
}

interface RawFile {
  readonly path: string;
  readonly reach: Reach;
  readonly bytes?: Uint8Array;
  readonly refused?: { readonly code: string; readonly reason: string };
}

function readRaw(path: string, reach: Reach, bytes: Uint8Array | Unscanned): RawFile {
  if (!(bytes instanceof Uint8Array))
    return { path, reach, refused: { code: bytes.code, reason: bytes.reason } };
  return { path, reach, bytes };
}

function mentionsIn({ bytes }: RawFile): Mentions {
  if (bytes === undefined) return mentionsOf('');
  return mentionsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

const isTellingAlone = (file: RawFile): boolean => ALWAYS.test(file.path) || canBehave(mentionsIn(file));

/** Tells which of the files that could run are worth parsing, of an artifact that is small enough to hold. */
function chooseAmong(judged: readonly RawFile[], total: number): (file: RawFile) => boolean {
  if (total <= TINY_ARTIFACT) return () => true;
  const artifact = uniteMentions(judged.map(mentionsIn));
  return (file) => isTellingAlone(file) || (canBehave(artifact) && takesPart(mentionsIn(file)));
}

function parse(file: RawFile, python: Python): SourceFile {
  const { path, reach, bytes, refused } = file;
  const known = { path, reach, size: bytes?.length ?? 0 };
  if (bytes === undefined) return refused === undefined ? known : { ...known, refused };
  const decoded = decodeSource(bytes);
  // What CPython would refuse to compile cannot run: it is neither judged nor missed.
  if ('code' in decoded) return decoded.code === 'undecodable' ? known : { ...known, refused: decoded };
  const tree = python.parse(decoded.text);
  if ('code' in tree) return { ...known, refused: tree };
  return { ...known, text: decoded.text, tree };
}

/** Files as they were read, and what chooses among them: one after the other where all together are too many. */
function readAll(
  entries: readonly { readonly path: string; readonly reach: Reach }[],
  tree: Readable,
): { raw: Iterable<RawFile>; isWanted: (file: RawFile) => boolean } {
  const readOne = ({ path, reach }: { path: string; reach: Reach }): RawFile =>
    readRaw(path, reach, tree.read(path));
  const judged = entries.filter(({ reach }) => reach !== 'never');
  const total = judged.reduce((sum, { path }) => sum + tree.size(path), 0);
  if (total > SMALL_ARTIFACT) {
    const oneByOne = function* (): Generator<RawFile> {
      for (const entry of entries) yield readOne(entry);
    };
    return { raw: oneByOne(), isWanted: isTellingAlone };
  }
  const raw = entries.map(readOne);
  return {
    raw,
    isWanted: chooseAmong(
      raw.filter(({ reach }) => reach !== 'never'),
      total,
    ),
  };
}

/** Reads every file once, filters by its words and parses what is left. */
export function readSources(
  entries: readonly { readonly path: string; readonly reach: Reach }[],
  tree: Readable,
  python: Python,
): SourceFile[] {
  const files: SourceFile[] = [];
  const { raw, isWanted } = readAll(entries, tree);
  for (const file of raw) {
    const { path, reach, bytes, refused } = file;
    const isRead = reach !== 'never' && (reach === 'install' || reach === 'start' || isWanted(file));
    if (isRead) files.push(parse(file, python));
    else files.push({ path, reach, size: bytes?.length ?? 0, ...(refused === undefined ? {} : { refused }) });
  }
  return files;
}
