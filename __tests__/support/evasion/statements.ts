import type { Node } from 'web-tree-sitter';
import { nodesOf, type Source } from './source.js';

/** A piece of a module's top level: what is left as it is, or statements that run and what they bind. */
export interface Part {
  readonly kind: 'kept' | 'run';
  readonly text: string;
  /** Of a run: the names its statements bind in the module. */
  readonly binds: readonly string[];
}

const KEPT =
  /^(?:import_statement|import_from_statement|future_import_statement|function_definition|class_definition|decorated_definition|comment)$/;
const SCOPES = /^(?:function_definition|class_definition|lambda|.*_comprehension|generator_expression)$/;

function isDocstring(node: Node): boolean {
  return node.type === 'expression_statement' && node.namedChildren[0]?.type === 'string';
}

/** Names in a pattern that is assigned to. */
function* targets(node: Node | null): Generator<string> {
  if (node === null) return;
  if (node.type === 'identifier') yield node.text;
  else if (!/^(?:attribute|subscript)$/.test(node.type))
    for (const child of node.namedChildren) yield* targets(child);
}

/** Names that a statement binds where it stands, inner functions and classes left out. */
export function* bindings(node: Node): Generator<string> {
  switch (node.type) {
    case 'assignment':
    case 'augmented_assignment':
    case 'for_statement':
      yield* targets(node.childForFieldName('left'));
      break;
    case 'named_expression':
    case 'function_definition':
    case 'class_definition':
      yield node.childForFieldName('name')?.text ?? '';
      break;
    case 'as_pattern_target':
      yield* targets(node.namedChildren[0] ?? null);
      break;
    case 'import_statement':
    case 'import_from_statement':
      for (const name of node.childrenForFieldName('name'))
        yield (name.childForFieldName('alias') ?? name).text.split('.')[0] ?? '';
      break;
  }
  if (!SCOPES.test(node.type)) for (const child of node.namedChildren) yield* bindings(child);
}

/** The module's top level as pieces, each with its line end. Statements in a row make one run. */
export function partsOf({ text, root }: Source): Part[] {
  const parts: Part[] = [];
  for (const node of root.namedChildren) {
    const kind = KEPT.test(node.type) || isDocstring(node) ? 'kept' : 'run';
    const binds = kind === 'run' ? [...bindings(node)] : [];
    const own = `${text.slice(node.startIndex, node.endIndex).trimEnd()}\n`;
    const before = parts.at(-1);
    if (kind === 'run' && before?.kind === 'run')
      parts[parts.length - 1] = { kind, text: before.text + own, binds: [...before.binds, ...binds] };
    else parts.push({ kind, text: own, binds });
  }
  return parts.map((part) => ({ ...part, binds: [...new Set(part.binds)].filter((name) => name !== '') }));
}

/** The text one level deeper; lines inside literals stay as they are. */
export function indent({ text, root }: Source, by = '    '): string {
  const literals = [...nodesOf(root)].filter(({ type }) => type === 'string');
  const isInside = (at: number): boolean =>
    literals.some(({ startIndex, endIndex }) => startIndex < at && at < endIndex);
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      return line === '' || isInside(start) ? line : by + line;
    })
    .join('\n');
}

/** Where statements may be put in: behind the docstring and imports from the future. */
export function headLength({ root }: Source): number {
  let end = 0;
  for (const node of root.namedChildren) {
    const isHead = node.type === 'comment' || node.type === 'future_import_statement' || isDocstring(node);
    if (!isHead) break;
    if (node.type !== 'comment') end = node.endIndex;
  }
  return end;
}

/** The text with lines put in behind its head. */
export function withPrelude(source: Source, lines: string): string {
  const at = headLength(source);
  const [head, rest] = [source.text.slice(0, at), source.text.slice(at).replace(/^[ \t]*\n/, '')];
  return head === '' ? `${lines}\n${rest}` : `${head}\n${lines}\n${rest}`;
}
