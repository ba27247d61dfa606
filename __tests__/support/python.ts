import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPython, type Bounds, type Python, type StartClock } from '../../src/python/parser.js';

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');

/** The parser, from the packages the bundle is made of. */
export function loadTestPython(bounds?: Bounds, startClock?: StartClock): Promise<Python> {
  return loadPython(
    {
      engine: readFileSync(join(MODULES, 'web-tree-sitter', 'web-tree-sitter.wasm')),
      grammar: readFileSync(join(MODULES, 'tree-sitter-python', 'tree-sitter-python.wasm')),
    },
    bounds,
    startClock,
  );
}
