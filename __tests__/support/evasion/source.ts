import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { unescapeLiteral } from '../../../src/python/string-literal.js';

/** A Python text and its syntax tree. */
export interface Source {
  readonly text: string;
  readonly root: Node;
}

export type ReadSource = (text: string) => Source;

const MODULES = join(import.meta.dirname, '..', '..', '..', 'node_modules');

/** The parser whose trees know where every token stands, which the engine's own leave out. */
export async function loadSourceReader(): Promise<ReadSource> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(readFileSync(join(MODULES, 'tree-sitter-python', 'tree-sitter-python.wasm'))),
  );
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error('the parser gave up');
    return { text, root: tree.rootNode };
  };
}

/** Gives a node's new text, or undefined to leave it; `inner` rewrites what is inside. */
export type Replace = (node: Node, inner: (node: Node) => string) => string | undefined;

/** The text of a node with every replacement made, from the outside in. */
export function rewriteNode(node: Node, text: string, replace: Replace): string {
  const visit = (at: Node): string => replace(at, visit) ?? copy(at);
  const copy = (at: Node): string => {
    let out = '';
    let from = at.startIndex;
    for (const child of at.children) {
      out += text.slice(from, child.startIndex) + visit(child);
      from = child.endIndex;
    }
    return out + text.slice(from, at.endIndex);
  };
  return visit(node);
}

/** The whole text with every replacement made. */
export function rewrite({ text, root }: Source, replace: Replace): string {
  return text.slice(0, root.startIndex) + rewriteNode(root, text, replace) + text.slice(root.endIndex);
}

/** Every node, a parent before its children. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

export function ancestor(node: Node, types: readonly string[]): Node | undefined {
  let at = node.parent;
  while (at !== null && !types.includes(at.type)) at = at.parent;
  return at ?? undefined;
}

/** A text as a Python literal. */
export function quote(text: string): string {
  return JSON.stringify(text)
    .replace(/[\x7f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\\u([dD][89abAB]\w\w)\\u([dD][c-fC-F]\w\w)/g, (_whole, high: string, low: string) => {
      const point = (parseInt(high, 16) - 0xd800) * 0x400 + (parseInt(low, 16) - 0xdc00) + 0x10000;
      return `\\U${point.toString(16).padStart(8, '0')}`;
    });
}

/** What a plain string literal says; undefined for bytes, f-strings, docstrings and what stands in those. */
export function literalText(node: Node): string | undefined {
  if (node.type !== 'string' || node.parent === null) return undefined;
  if (['concatenated_string', 'expression_statement', 'case_pattern'].includes(node.parent.type))
    return undefined;
  if (ancestor(node, ['interpolation', 'case_pattern', 'type']) !== undefined) return undefined;
  const prefix = node.children[0]?.text.replace(/['"]+$/, '').toLowerCase() ?? '';
  if (!['', 'r', 'u'].includes(prefix) || node.children.some(({ type }) => type === 'interpolation'))
    return undefined;
  const inside = node.children
    .flatMap((child) => (child.type === 'string_content' ? [child.text] : []))
    .join('');
  return prefix === 'r' ? inside : unescapeLiteral(inside, false);
}

/** Whether an identifier stands for a variable that is read, and not for an attribute, keyword or binding. */
export function isRead(node: Node): boolean {
  const { parent, type } = node;
  if (type !== 'identifier' || parent === null) return false;
  const is = (field: string): boolean => parent.childForFieldName(field)?.id === node.id;
  switch (parent.type) {
    case 'attribute':
      return is('object');
    case 'keyword_argument':
    case 'default_parameter':
      return is('value');
    case 'assignment':
    case 'augmented_assignment':
    case 'for_statement':
    case 'for_in_clause':
      return is('right');
    case 'named_expression':
      return is('value');
    case 'function_definition':
    case 'class_definition':
    case 'parameters':
    case 'lambda_parameters':
    case 'dotted_name':
    case 'aliased_import':
    case 'global_statement':
    case 'nonlocal_statement':
    case 'as_pattern_target':
    case 'pattern_list':
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern':
    case 'tuple_pattern':
    case 'typed_parameter':
    case 'delete_statement':
    case 'type':
      return false;
    default:
      return true;
  }
}

/** Whether an expression is read and not written to. */
export function isLoaded(node: Node): boolean {
  const { parent } = node;
  if (parent === null) return false;
  if (/^(?:assignment|augmented_assignment|for_statement|for_in_clause)$/.test(parent.type))
    return parent.childForFieldName('left')?.id !== node.id;
  return !/^(?:pattern_list|tuple_pattern|list_pattern|delete_statement|as_pattern_target|list_splat_pattern|decorator)$/.test(
    parent.type,
  );
}
