import type { Reach } from '../../model/finding.js';
import type { Unscanned } from '../../model/inspection.js';
import { declarationOf, decodeSource } from '../../python/decode.js';
import type { Python } from '../../python/parser.js';
import type { SyntaxTree } from '../../python/syntax.js';
import {
  canBehave,
  filterText,
  isDull,
  mentionsOf,
  takesPart,
  uniteMentions,
  type Mentions,
} from './file-filter.js';
import { callOf, calledAtImport } from './callers.js';

/** A Python file as far as it was read. Without `tree` and `refused` it was of no interest. */
export interface SourceFile {
  readonly path: string;
  readonly reach: Reach;
  readonly size: number;
  readonly text?: string;
  readonly tree?: SyntaxTree;
  readonly refused?: { readonly code: string; readonly reason: string };
  /** Of a file that was of no interest by itself: names of what it calls while it is imported. */
  readonly calls?: ReadonlySet<string>;
}

/** Below this many bytes of source everything is parsed: it costs less than being wrong. */
const TINY_ARTIFACT = 64_000;
/** Below this many bytes of source the words of the whole artifact are taken together. */
const SMALL_ARTIFACT = 400_000;

/** A file whose words say nothing until it is decoded. */
function isEncoded({ bytes }: RawFile): boolean {
  if (bytes === undefined) return false;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = declarationOf(view)?.encoding.kind ?? 'utf-8';
  return kind === 'hiding' || kind === 'unknown' || kind === 'legacy';
}

/** Where a package's import begins. */
const BEGINNING = /^(?:[^/]+\/)?(?:src\/)?[^/]+\/__init__\.py$/;
/** Up to this many bytes of it are read whatever they say. */
const SMALL_BEGINNING = 4_000;

/** Where sources come from. */
interface Readable {
  read(path: string): Uint8Array | Unscanned;
  /** Bytes, as the archive tells. */
  size(path: string): number;
  readonly paths: readonly string[];
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

/** Words are looked for once a file, however often they are asked about. */
const MENTIONS = new WeakMap<RawFile, Mentions>();

function mentionsIn(file: RawFile): Mentions {
  const known = MENTIONS.get(file);
  if (known !== undefined) return known;
  const found = mentionsOf(file.bytes === undefined ? '' : filterText(file.bytes));
  MENTIONS.set(file, found);
  return found;
}

/** Nodes of one artifact: half as many again as the largest honest one has. */
const MOST_NODES = 2_500_000;
const TOO_MUCH = { code: 'too-large', reason: 'The package has more code than depsec reads.' };

/** How much of a file is parsed at once: all of it, all but bodies that have no part in anything, or nothing. */
type Depth = 'whole' | 'live' | 'none';

function isTellingAlone(file: RawFile): boolean {
  if (BEGINNING.test(file.path) && (file.bytes?.length ?? 0) <= SMALL_BEGINNING) return true;
  if (isEncoded(file)) return true;
  const words = mentionsIn(file);
  return canBehave(words) || (BEGINNING.test(file.path) && takesPart(words));
}

/** Tells how far files are worth parsing, of an artifact that is small enough to hold. */
function chooseAmong(judged: readonly RawFile[], total: number): (file: RawFile) => Depth {
  if (total <= TINY_ARTIFACT) return () => 'whole';
  const artifact = uniteMentions(judged.map(mentionsIn));
  return (file) =>
    isTellingAlone(file) || (canBehave(artifact) && takesPart(mentionsIn(file))) ? 'live' : 'none';
}

function parse(file: RawFile, python: Python, depth: Depth): SourceFile {
  const { path, reach, bytes, refused } = file;
  const known = { path, reach, size: bytes?.length ?? 0 };
  if (bytes === undefined) return refused === undefined ? known : { ...known, refused };
  if (depth === 'none') return { ...known, calls: calledAtImport(filterText(bytes)) };
  const decoded = decodeSource(bytes);
  // What CPython would refuse to compile cannot run: it is neither judged nor missed.
  if ('code' in decoded) {
    const { code, reason } = decoded;
    return code === 'undecodable' ? known : { ...known, text: decoded.shown, refused: { code, reason } };
  }
  const tree = depth === 'whole' ? python.parse(decoded.text) : python.parse(decoded.text, isDull);
  if ('code' in tree) return { ...known, refused: tree };
  return { ...known, text: decoded.text, tree };
}

/** Files as they were read, and what chooses among them: one after the other where all together are too many. */
function readAll(
  entries: readonly { readonly path: string; readonly reach: Reach }[],
  tree: Readable,
): { raw: Iterable<RawFile>; choose: (file: RawFile) => Depth; isLarge: boolean } {
  const readOne = ({ path, reach }: { path: string; reach: Reach }): RawFile =>
    readRaw(path, reach, tree.read(path));
  const judged = entries.filter(({ reach }) => reach !== 'never');
  const total = judged.reduce((sum, { path }) => sum + tree.size(path), 0);
  if (total > SMALL_ARTIFACT) {
    const oneByOne = function* (): Generator<RawFile> {
      for (const entry of entries) yield readOne(entry);
    };
    return { raw: oneByOne(), choose: (file) => (isTellingAlone(file) ? 'live' : 'none'), isLarge: true };
  }
  const raw = entries.map(readOne);
  return {
    raw,
    choose: chooseAmong(
      raw.filter(({ reach }) => reach !== 'never'),
      total,
    ),
    isLarge: false,
  };
}

/** Files that are read for what they call. */
const MOST_CALLERS = 20;

const SEARCHES = /\b(?:walk_packages|iter_modules|import_module|__import__)\b/;

/** The Python files of an artifact. */
export interface Sources {
  /** Every file as far as it was read by now. */
  readonly files: () => readonly SourceFile[];
  /**
   * Reads on a file that was passed over, when code that is followed imports or starts it: tests and the like (`never`)
   * whoever does, others when it is the installer or the interpreter's start.
   */
  readonly load: (path: string, reach: Reach) => SourceFile | undefined;
  /** Reads on the files that were passed over and call a function of one of these names: anywhere, or while they are imported. */
  readonly callersOf: (names: ReadonlySet<string>, when: 'anywhere' | 'import') => readonly SourceFile[];
  /** Whether a file other than that of the path mentions a word; tests and the like (`never`) do not count. */
  readonly isNamed: (word: string, path: string) => boolean;
  /** Files of no reach that nobody has asked for; none where modules are looked for by names that the source does not tell. */
  readonly idle: () => ReadonlySet<string>;
}

/** Where else modules are named that something imports. */
const NAMES_MODULES = /(?:^|\/)(?:entry_points\.txt|pyproject\.toml|setup\.cfg|[^/]+\.pth)$/;

function mentionsWord(bytes: Uint8Array | Unscanned, word: string): boolean {
  return bytes instanceof Uint8Array && new RegExp(String.raw`\b${word}\b`).test(filterText(bytes));
}

/** Reads every file once, filters by its words and parses what is left. */
export function readSources(
  entries: readonly { readonly path: string; readonly reach: Reach }[],
  tree: Readable,
  python: Python,
): Sources {
  const { raw, choose, isLarge } = readAll(entries, tree);
  const depthOf = (file: RawFile): Depth => {
    if (file.reach === 'never') return 'none';
    return runsFirst(file.reach) ? 'whole' : choose(file);
  };
  const before = python.spent();
  const parseNext = (file: RawFile, depth: Depth): SourceFile => {
    const isTooMuch = depth !== 'none' && python.spent() - before > MOST_NODES;
    return isTooMuch
      ? { path: file.path, reach: file.reach, size: file.bytes?.length ?? 0, refused: TOO_MUCH }
      : parse(file, python, depth);
  };
  const files = new Map(Array.from(raw, (file) => [file.path, parseNext(file, depthOf(file))]));
  const asked = new Set<string>();
  const isIdle = ({ path, reach }: SourceFile): boolean => reach === 'never' && !asked.has(path);
  const readOn = ({ path, reach }: SourceFile): SourceFile => {
    const read = parseNext(readRaw(path, reach, tree.read(path)), 'live');
    files.set(path, read);
    return read;
  };
  return {
    files: () => [...files.values()],
    callersOf: (names, when) => {
      const pattern = callOf(names);
      const isCaller = ({ path, reach, calls }: SourceFile): boolean => {
        if (calls === undefined || reach === 'never') return false;
        if (when === 'import') return [...calls].some((name) => names.has(name));
        const bytes = tree.read(path);
        return bytes instanceof Uint8Array && pattern.test(filterText(bytes));
      };
      return [...files.values()].filter(isCaller).slice(0, MOST_CALLERS).map(readOn);
    },
    isNamed: (word, own) =>
      [...files.values()].some(
        ({ path, reach }) => path !== own && reach !== 'never' && mentionsWord(tree.read(path), word),
      ) || tree.paths.some((path) => NAMES_MODULES.test(path) && mentionsWord(tree.read(path), word)),
    idle: () => {
      const isSearched = [...files.values()].some(({ text }) => SEARCHES.test(text ?? ''));
      return new Set(isSearched ? [] : [...files.values()].filter(isIdle).map(({ path }) => path));
    },
    load: (path, reach) => {
      asked.add(path);
      const passed = files.get(path);
      if (passed === undefined || passed.tree !== undefined || passed.refused !== undefined) return passed;
      if (passed.reach !== 'never' && !runsFirst(reach)) return passed;
      const file = readRaw(path, reach, tree.read(path));
      const isRead = passed.reach === 'never' || isEncoded(file) || takesPart(mentionsIn(file));
      // Of a large source distribution whole trees are in no package, and are read by their words as those are.
      const isOfMany = isLarge && !runsFirst(reach);
      const loaded = parseNext(file, isOfMany ? choose(file) : isRead ? 'live' : 'none');
      files.set(path, loaded);
      return loaded;
    },
  };
}

/** What runs before anybody uses the package: few files, and read whatever their words say. */
function runsFirst(reach: Reach): boolean {
  return reach === 'install' || reach === 'start';
}
