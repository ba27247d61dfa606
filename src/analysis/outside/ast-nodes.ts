import type { Call } from '../machine/machine-parts.js';
import { textValue } from '../values/constants.js';
import { HOLE, type Value } from '../values/value.js';
import { blend } from '../values/blend.js';

/** Source text of a node that was put together, as far as it is known. */
const source = (value: Value | undefined): string =>
  value === undefined ? '' : (value.text ?? (value.number === undefined ? HOLE : String(value.number)));

const list = (value: Value | undefined): readonly Value[] => value?.items ?? [];

/** The source text that a node of `ast` stands for, by the name of its class; parts in the order of their fields. */
const NODES: Readonly<Record<string, (parts: (name: string, at: number) => Value | undefined) => string>> = {
  Constant: (part) => literal(part('value', 0)),
  Str: (part) => literal(part('s', 0)),
  Name: (part) => source(part('id', 0)),
  Attribute: (part) => `${source(part('value', 0))}.${source(part('attr', 1))}`,
  Call: (part) => `${source(part('func', 0))}(${list(part('args', 1)).map(source).join(', ')})`,
  Expr: (part) => source(part('value', 0)),
  Expression: (part) => source(part('body', 0)),
  Import: (part) => `import ${list(part('names', 0)).map(source).join(', ')}`,
  ImportFrom: (part) =>
    `from ${source(part('module', 0))} import ${list(part('names', 1)).map(source).join(', ')}`,
  alias: (part) => source(part('name', 0)),
  Assign: (part) => `${list(part('targets', 0)).map(source).join(' = ')} = ${source(part('value', 1))}`,
  Module: (part) => list(part('body', 0)).map(source).join('\n'),
};

function literal(value: Value | undefined): string {
  return value?.text === undefined ? source(value) : JSON.stringify(value.text);
}

function made(node: string): (call: Call) => Value {
  return ({ args, keywords }) => {
    const parts = [...args, ...keywords.values()];
    const text = NODES[node]?.((name, at) => keywords.get(name) ?? args[at]) ?? '';
    return blend(parts, { text });
  };
}

/** Nodes that a program puts together by hand, as the text they would be written as: `compile` and `exec` then read it. */
export const AST_NODES: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  ...Object.fromEntries(Object.keys(NODES).map((node) => [`ast.${node}`, made(node)])),
  'ast.Load': () => textValue(''),
  'ast.Store': () => textValue(''),
  'ast.fix_missing_locations': ({ args: [tree] }) => tree,
  // A tree stands for the text it was parsed from.
  'ast.parse': ({ args: [text] }) => text,
  'ast.unparse': ({ args: [tree] }) => tree,
};
