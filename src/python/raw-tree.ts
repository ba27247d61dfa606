import type { CutText } from './cut-text.js';
import type { Language, Tree, TreeCursor } from './tree-sitter.cjs';

/** A named node of the parser's tree, copied out of the parser's memory. */
export interface RawNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Name of the grammar's field, e.g. `body`. */
  readonly field: string | null;
  readonly children: RawNode[];
}

/** What {@link copyTree} may spend. */
export interface CopyBounds {
  readonly maxNodes: number;
  readonly maxDepth: number;
}

/** Name of a named node by its number; undefined for anonymous ones, such as brackets. */
type Names = readonly (string | undefined)[];

const NAMES = new WeakMap<Language, Names>();

/** One number a node crosses the parser's border this way, instead of a number, a truth value and a name. */
function namesOf(language: Language): Names {
  const known = NAMES.get(language);
  if (known !== undefined) return known;
  const names = Array.from({ length: language.nodeTypeCount }, (_, id) =>
    language.nodeTypeIsNamed(id) ? (language.nodeTypeForId(id) ?? ERROR) : undefined,
  );
  NAMES.set(language, names);
  return names;
}

/** What the parser could not read: named, and numbered beyond all others. */
const ERROR = 'ERROR';

/** Nodes whose children have no field that {@link lowerModule} asks for. */
const FIELDLESS = new Set([
  'module',
  'block',
  'expression_statement',
  'argument_list',
  'string',
  'list',
  'tuple',
  'comparison_operator',
  'return_statement',
]);

/** Nodes whose inside carries nothing. */
const LEAVES = new Set([
  'comment',
  'identifier',
  'integer',
  'float',
  'string_content',
  'string_start',
  'string_end',
  'import_prefix',
  'true',
  'false',
  'none',
]);

/** Copies the named nodes, counted in `meter`, or tells which bound was passed. The caller still owns and deletes `tree`. */
export function copyTree(
  tree: Tree,
  bounds: CopyBounds,
  cut: CutText,
  meter: { nodes: number },
): RawNode | 'too-many-nodes' | 'too-deep' {
  const cursor = tree.walk();
  try {
    return copyNodes(cursor, bounds, namesOf(tree.language), cut, meter);
  } finally {
    cursor.delete();
  }
}

function readNode(cursor: TreeCursor, type: string, { startOf, endOf }: CutText, parent?: RawNode): RawNode {
  const field = parent === undefined || FIELDLESS.has(parent.type) ? null : cursor.currentFieldName;
  return { type, start: startOf(cursor.startIndex), end: endOf(cursor.endIndex), field, children: [] };
}

/** Whether there is nothing to see inside the node at hand: of annotations those that call something are looked into. */
function isLeaf(type: string, cursor: TreeCursor, { text }: CutText): boolean {
  if (type !== 'type') return LEAVES.has(type);
  return !text.slice(cursor.startIndex, cursor.endIndex).includes('(');
}

function copyNodes(
  cursor: TreeCursor,
  bounds: CopyBounds,
  names: Names,
  cut: CutText,
  meter: { nodes: number },
): RawNode | 'too-many-nodes' | 'too-deep' {
  const root = readNode(cursor, cursor.nodeType, cut);
  const open = [root];
  let count = 1;
  let down = cursor.gotoFirstChild();
  if (!down) return root;
  for (;;) {
    const parent = open.at(-1) ?? root;
    let entered = false;
    const id = cursor.nodeTypeId;
    const type = id < names.length ? names[id] : ERROR;
    if (type !== undefined) {
      const node = readNode(cursor, type, cut, parent);
      parent.children.push(node);
      meter.nodes += 1;
      if ((count += 1) > bounds.maxNodes) return 'too-many-nodes';
      if (!isLeaf(type, cursor, cut) && cursor.gotoFirstChild()) {
        open.push(node);
        entered = true;
        if (open.length > bounds.maxDepth) return 'too-deep';
      }
    }
    if (entered) continue;
    down = cursor.gotoNextSibling();
    while (!down) {
      if (!cursor.gotoParent()) return root;
      open.pop();
      if (open.length === 0) return root;
      down = cursor.gotoNextSibling();
    }
  }
}
