import type { Tree, TreeCursor } from './tree-sitter.cjs';

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
  'type',
  'true',
  'false',
  'none',
]);

/** Copies the named nodes, or tells which bound was passed. The caller still owns and deletes `tree`. */
export function copyTree(tree: Tree, bounds: CopyBounds): RawNode | 'too-many-nodes' | 'too-deep' {
  const cursor = tree.walk();
  try {
    return copyNodes(cursor, bounds);
  } finally {
    cursor.delete();
  }
}

function readNode(cursor: TreeCursor): RawNode {
  return {
    type: cursor.nodeType,
    start: cursor.startIndex,
    end: cursor.endIndex,
    field: cursor.currentFieldName,
    children: [],
  };
}

function copyNodes(cursor: TreeCursor, bounds: CopyBounds): RawNode | 'too-many-nodes' | 'too-deep' {
  const root = readNode(cursor);
  const open = [root];
  let count = 1;
  let down = cursor.gotoFirstChild();
  if (!down) return root;
  for (;;) {
    const parent = open.at(-1) ?? root;
    let entered = false;
    if (cursor.nodeIsNamed) {
      const node = readNode(cursor);
      parent.children.push(node);
      if ((count += 1) > bounds.maxNodes) return 'too-many-nodes';
      if (!LEAVES.has(node.type) && cursor.gotoFirstChild()) {
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
