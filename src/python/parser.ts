import { lowerModule } from './lower-statement.js';
import { copyTree } from './raw-tree.js';
import type { SyntaxTree } from './syntax.js';
import treeSitter, { type Parser } from './tree-sitter.cjs';

/** The WebAssembly modules the parser is made of: the engine, and the grammar of Python. */
export interface ParserFiles {
  /** web-tree-sitter.wasm */
  readonly engine: Uint8Array;
  /** tree-sitter-python.wasm */
  readonly grammar: Uint8Array;
}

export interface Bounds {
  /** UTF-16 units of one text. */
  readonly maxLength: number;
  readonly maxNodes: number;
  readonly maxDepth: number;
  /** Calls of the parser's progress function (each some hundred steps): bounds time without a clock. */
  readonly maxProgress: number;
}

export const BOUNDS: Bounds = {
  maxLength: 8_000_000,
  maxNodes: 4_000_000,
  maxDepth: 1_500,
  maxProgress: 200_000,
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

/** A ready parser. One per thread; `parse` is synchronous and keeps nothing of what it parsed. */
export interface Python {
  parse(text: string): SyntaxTree | Unparsed;
}

function unparsed(code: Unparsed['code']): Unparsed {
  return { code, reason: REASONS[code] };
}

function parseWith(parser: Parser, text: string, bounds: Bounds): SyntaxTree | Unparsed {
  if (text.length > bounds.maxLength) return unparsed('too-large');
  let progress = 0;
  const tree = parser.parse(text, null, { progressCallback: () => (progress += 1) > bounds.maxProgress });
  if (tree === null) {
    parser.reset();
    return unparsed('too-slow');
  }
  try {
    const root = copyTree(tree, bounds);
    return typeof root === 'string' ? unparsed(root) : lowerModule(root, text);
  } catch (error) {
    if (error instanceof RangeError) return unparsed('too-deep');
    throw error;
  } finally {
    tree.delete();
  }
}

/** What the engine puts into the object it is started with, as far as depsec touches it. */
interface Engine {
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
function shortenMemoryAccess(engine: Engine): void {
  const { setValue, getValue } = engine;
  if (setValue === undefined || getValue === undefined) return;
  engine.setValue = (address, value, type) => {
    if (type === 'i32' && engine.HEAP32 !== undefined) engine.HEAP32[address >> 2] = value;
    else setValue(address, value, type);
  };
  engine.getValue = (address, type) =>
    (type === 'i32' ? engine.HEAP32?.[address >> 2] : undefined) ?? getValue(address, type);
}

/** Starts the parser from the bytes of its WebAssembly modules. */
export async function loadPython(files: ParserFiles, bounds: Bounds = BOUNDS): Promise<Python> {
  const engine: Engine = { wasmBinary: files.engine as unknown as ArrayBuffer };
  await treeSitter.Parser.init(engine);
  shortenMemoryAccess(engine);
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(files.grammar));
  return { parse: (text) => parseWith(parser, text, bounds) };
}
