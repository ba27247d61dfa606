import { cutText, type CutText } from './cut-text.js';
import { lowerModule } from './lower-statement.js';
import { outline, type BodySpan, type Span } from './outline.js';
import { copyTree, type RawNode } from './raw-tree.js';
import { isLater, lineStarts, type LaterBody, type Statement, type SyntaxTree } from './syntax.js';
import { isStackOverflow } from './stack-overflow.js';
import treeSitter, { type Parser } from './tree-sitter.cjs';

/** The WebAssembly modules the parser is made of: the engine, and the grammar of Python. */
export interface ParserFiles {
  /** web-tree-sitter.wasm */
  readonly engine: Uint8Array;
  /** tree-sitter-python.wasm */
  readonly grammar: Uint8Array;
}

export interface Bounds {
  /** UTF-16 units of one text, and of what of it is parsed at once. */
  readonly maxLength: number;
  readonly maxParsed: number;
  readonly maxNodes: number;
  readonly maxDepth: number;
  /** Calls of the parser's progress function (each some hundred steps): bounds time without a clock. */
  readonly maxProgress: number;
  /** Milliseconds for a text of that length. Steps alone do not tell: in some broken texts one takes a thousand times longer. */
  readonly maxTime: (length: number) => number;
}

/** Three times and more what the longest of some thousand honest archives take. */
export const BOUNDS: Bounds = {
  maxLength: 8_000_000,
  maxParsed: 8_000_000,
  maxNodes: 400_000,
  maxDepth: 1_500,
  maxProgress: 15_000,
  maxTime: (length) => Math.min(1_800, 800 + length / 2_500),
};

/** Why a text was not parsed; `code` becomes the code of an `Unscanned`. */
export interface Unparsed {
  readonly code: 'too-large' | 'too-many-nodes' | 'too-deep' | 'too-slow';
  readonly reason: string;
}

const REASONS: Readonly<Record<Unparsed['code'], string>> = {
  'too-large': 'The source text is longer than depsec reads.',
  'too-many-nodes': 'The source text has more parts than depsec reads.',
  'too-deep': 'The source text is nested deeper than depsec reads.',
  'too-slow': 'Parsing the source text took more steps than depsec spends.',
};

/** Tells of a function's body, by its text, that nothing in it matters before something calls the function. */
export type IsDull = (body: string) => boolean;

/** A ready parser. One per thread; `parse` is synchronous. */
export interface Python {
  /** @param isDull bodies that may be left for later; without it everything is parsed at once */
  parse(text: string, isDull?: IsDull): SyntaxTree | Unparsed;
  /** Nodes of all trees until now. Texts that were given up count as if they had some. */
  spent(): number;
}

function unparsed(code: Unparsed['code']): Unparsed {
  return { code, reason: REASONS[code] };
}

/** What every parse needs. */
interface Engine {
  readonly parser: Parser;
  readonly bounds: Bounds;
  readonly startClock: StartClock;
  readonly meter: { nodes: number };
}

/** Starts a clock, and yields what reads it: milliseconds since then. */
export type StartClock = () => () => number;

/** What the parses of one text may take together. */
interface Limit {
  progress: number;
  readonly isOver: () => boolean;
}

function limitFor({ bounds, startClock }: Engine, text: string): Limit {
  const [most, elapsed] = [bounds.maxTime(text.length), startClock()];
  return { progress: 0, isOver: () => elapsed() > most };
}

/** Characters of a text that is given up, for one node. */
const GIVEN_UP = 2;

type ReadTree = (root: RawNode, hasError: boolean) => SyntaxTree | undefined;

function parseCut(
  { parser, bounds, meter }: Engine,
  cut: CutText,
  limit: Limit,
  read: ReadTree,
): ReturnType<ReadTree> | Unparsed {
  if (cut.text.length > bounds.maxParsed) return unparsed('too-large');
  const tree = parser.parse(cut.text, null, {
    progressCallback: () => (limit.progress += 1) > bounds.maxProgress || limit.isOver(),
  });
  if (tree === null) {
    parser.reset();
    meter.nodes += cut.text.length / GIVEN_UP;
    return unparsed('too-slow');
  }
  try {
    const root = copyTree(tree, bounds, cut, meter);
    return typeof root === 'string' ? unparsed(root) : read(root, tree.rootNode.hasError);
  } catch (error) {
    if (isStackOverflow(error)) return unparsed('too-deep');
    throw error;
  } finally {
    tree.delete();
  }
}

/** `exec code` of Python 2, which the grammar takes for an error before anything but a name. */
const EXEC_STATEMENT = /^([ \t]{0,200}exec)[ \t](?=[ \t]{0,200}[\w"'])/gm;

/** Reads a text; one that is broken and has that statement also as Python 2 reads it, with a mark of the same length. */
function readEither<Read>(
  text: string,
  read: (source: string) => { readonly value: Read; readonly isBroken: boolean },
): Read {
  const first = read(text);
  return first.isBroken && text.search(EXEC_STATEMENT) >= 0
    ? read(text.replace(EXEC_STATEMENT, '$1|')).value
    : first.value;
}

function parseWhole(engine: Engine, text: string, limit: Limit): SyntaxTree | Unparsed {
  return readEither(text, (source) => {
    let isBroken = false;
    const value = parseCut(engine, cutText(source, []), limit, (root, hasError): SyntaxTree => {
      isBroken = hasError;
      return { ...lowerModule(root, source), lines: lineStarts(source) };
    });
    return { value: value ?? unparsed('too-deep'), isBroken };
  });
}

/** The body of one function, parsed with its header so that it is read for what it is. */
function laterBody(engine: Engine, text: string, { header, start, end }: BodySpan): LaterBody {
  let known: { readonly body: readonly Statement[] | undefined } | undefined;
  const places = {
    startOf: (offset: number) => offset + header,
    endOf: (offset: number) => offset + header,
  };
  const own = text.slice(header, end);
  const parse = (): readonly Statement[] | undefined => {
    const limit = limitFor(engine, own);
    return readEither(own, (source) => {
      let isBroken = false;
      const whole = source === own ? text : text.slice(0, header) + source;
      const tree = parseCut(engine, { text: source, ...places }, limit, (root, hasError) => {
        isBroken = hasError;
        return { ...lowerModule(root, whole), lines: [] };
      });
      // What its annotations do stands before it.
      const definition = tree === undefined || 'code' in tree ? undefined : tree.body.at(-1);
      const isRead = definition?.kind === 'function' && !isLater(definition.body);
      return { value: isRead ? definition.body : undefined, isBroken };
    });
  };
  return {
    source: text.slice(start, end),
    isRead: () => known !== undefined,
    read: () => (known ??= { body: parse() }).body,
  };
}

/** What may be left out of a text: dull bodies, and what only people read (unless the code reads it too). */
function chooseCuts(
  text: string,
  isDull: IsDull,
): { readonly bodies: readonly BodySpan[]; readonly all: readonly Span[] } {
  const { bodies, asides } = outline(text) ?? { bodies: [], asides: [] };
  const dull = bodies.filter(({ start, end }) => isDull(text.slice(start, end)));
  const all = text.includes('__doc__') ? dull : [...dull, ...asides].sort((a, b) => a.start - b.start);
  return { bodies: dull, all };
}

/**
 * Parses a text without the bodies that are dull, a third of it as a rule. Where what is left does not parse, or a body
 * turns out to belong to no function, the outline was wrong and all of the text is parsed.
 */
function parseWith(engine: Engine, text: string, isDull?: IsDull): SyntaxTree | Unparsed {
  if (text.length > engine.bounds.maxLength) return unparsed('too-large');
  const limit = limitFor(engine, text);
  const { bodies, all } = isDull === undefined ? { bodies: [], all: [] } : chooseCuts(text, isDull);
  if (all.length === 0) return parseWhole(engine, text, limit);
  const later = new Map(bodies.map((span) => [span.header, laterBody(engine, text, span)]));
  const tree = parseCut(engine, cutText(text, all), limit, (root, hasError) => {
    if (hasError) return undefined;
    const module = lowerModule(root, text, later);
    return later.size > 0 ? undefined : { ...module, lines: lineStarts(text) };
  });
  return tree ?? parseWhole(engine, text, limit);
}

/** What web-tree-sitter puts into the object it is started with, as far as depsec touches it. */
interface EngineModule {
  readonly wasmBinary: ArrayBuffer;
  /** Its memory; another view after the memory has grown. */
  HEAP32?: Int32Array;
  setValue?: (address: number, value: number, type?: string) => void;
  getValue?: (address: number, type?: string) => number;
}

/**
 * Lets the engine reach the words of its memory directly. It does so some dozen times a tree node, each time by way
 * of the name of a type. Together with the fewer crossings of `copyTree`, a whole scan takes 8 % less time.
 */
function shortenMemoryAccess(engine: EngineModule): void {
  const { setValue, getValue } = engine;
  if (setValue === undefined || getValue === undefined) return;
  engine.setValue = (address, value, type) => {
    if (type === 'i32' && engine.HEAP32 !== undefined) engine.HEAP32[address >> 2] = value;
    else setValue(address, value, type);
  };
  engine.getValue = (address, type) =>
    (type === 'i32' ? engine.HEAP32?.[address >> 2] : undefined) ?? getValue(address, type);
}

/**
 * Starts the parser from the bytes of its WebAssembly modules.
 *
 * @param startClock without it the time of a parse is bounded by its steps alone
 */
export async function loadPython(
  files: ParserFiles,
  bounds: Bounds = BOUNDS,
  startClock: StartClock = () => () => 0,
): Promise<Python> {
  const engine: EngineModule = { wasmBinary: files.engine as unknown as ArrayBuffer };
  await treeSitter.Parser.init(engine);
  shortenMemoryAccess(engine);
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(files.grammar));
  const meter = { nodes: 0 };
  return {
    parse: (text, isDull) => parseWith({ parser, bounds, startClock, meter }, text, isDull),
    spent: () => meter.nodes,
  };
}
