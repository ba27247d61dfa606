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

/** Tells which of the files that could run are worth parsing. */
function chooseAmong(judged: readonly RawFile[]): (file: RawFile) => boolean {
  const total = judged.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  if (total <= TINY_ARTIFACT) return () => true;
  const alone = (file: RawFile): boolean => ALWAYS.test(file.path) || canBehave(mentionsIn(file));
  if (total > SMALL_ARTIFACT) return alone;
  const artifact = uniteMentions(judged.map(mentionsIn));
  return (file) => alone(file) || (canBehave(artifact) && takesPart(mentionsIn(file)));
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

/** Reads every file once, filters by its words and parses what is left. */
export function readSources(
  entries: readonly { readonly path: string; readonly reach: Reach }[],
  read: (path: string) => Uint8Array | Unscanned,
  python: Python,
): SourceFile[] {
  const raw = entries.map(({ path, reach }) => readRaw(path, reach, read(path)));
  const isWanted = chooseAmong(raw.filter(({ reach }) => reach !== 'never'));
  return raw.map((file) => {
    const { path, reach, bytes, refused } = file;
    if (reach !== 'never' && (reach === 'install' || reach === 'start' || isWanted(file)))
      return parse(file, python);
    return { path, reach, size: bytes?.length ?? 0, ...(refused === undefined ? {} : { refused }) };
  });
}
