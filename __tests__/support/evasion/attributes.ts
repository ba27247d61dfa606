import type { Node } from 'web-tree-sitter';
import { unlessSame, type Mutation, type Subject } from './mutation.js';
import { ancestor, isLoaded, nodesOf, quote, rewrite, type Source } from './source.js';

type Write = (owner: string, name: string, node: Node) => string | undefined;

/** Every attribute that is read, written another way. */
function rewriteAttributes({ source }: Pick<Subject, 'source'>, write: Write): string | undefined {
  const text = rewrite(source, (node, inner) => {
    if (
      node.type !== 'attribute' ||
      !isLoaded(node) ||
      ancestor(node, ['decorator', 'interpolation']) !== undefined
    )
      return undefined;
    const [object, name] = [node.childForFieldName('object'), node.childForFieldName('attribute')];
    return object === null || name === null ? undefined : write(inner(object), name.text, object);
  });
  return unlessSame(source.text, text);
}

/** Names that an import statement binds to a module. */
function moduleNames({ root }: Source): ReadonlySet<string> {
  return new Set(
    [...nodesOf(root)].flatMap((node) =>
      node.type === 'import_statement'
        ? node.childrenForFieldName('name').map((item) => (item.childForFieldName('alias') ?? item).text)
        : [],
    ),
  );
}

function halves(name: string): string {
  const middle = Math.ceil(name.length / 2);
  return `${quote(name.slice(0, middle))} + ${quote(name.slice(middle))}`;
}

const reversed = (name: string): string => `${quote(Array.from(name).reverse().join(''))}[::-1]`;

const codes = (name: string): string =>
  `"".join(chr(c) for c in [${Array.from(name)
    .map((letter) => letter.charCodeAt(0))
    .join(', ')}])`;

function onModules(subject: Subject, write: (owner: string, name: string) => string): string | undefined {
  const modules = moduleNames(subject.source);
  return rewriteAttributes(subject, (owner, name, object) =>
    modules.has(object.text) ? write(owner, name) : undefined,
  );
}

const first = (text: string | undefined, line: string): string | undefined => text && `${line}\n${text}`;

/** Mutations of how attributes are reached. */
export const ATTRIBUTE_MUTATIONS: readonly Mutation[] = [
  {
    id: 'getattr',
    group: 'attributes',
    mutate: (s) => rewriteAttributes(s, (of, name) => `getattr(${of}, ${quote(name)})`),
  },
  {
    id: 'getattr-split',
    group: 'attributes',
    mutate: (s) => rewriteAttributes(s, (of, name) => `getattr(${of}, ${halves(name)})`),
  },
  {
    id: 'getattr-reversed',
    group: 'attributes',
    mutate: (s) => rewriteAttributes(s, (of, name) => `getattr(${of}, ${reversed(name)})`),
  },
  {
    id: 'getattr-codes',
    group: 'attributes',
    mutate: (s) => rewriteAttributes(s, (of, name) => `getattr(${of}, ${codes(name)})`),
  },
  {
    id: 'getattribute',
    group: 'attributes',
    mutate: (s) => onModules(s, (of, name) => `${of}.__getattribute__(${quote(name)})`),
  },
  {
    id: 'module-dict',
    group: 'attributes',
    mutate: (s) => onModules(s, (of, name) => `${of}.__dict__[${halves(name)}]`),
  },
  {
    id: 'module-vars',
    group: 'attributes',
    mutate: (s) => onModules(s, (of, name) => `vars(${of})[${quote(name)}]`),
  },
  {
    id: 'attrgetter',
    group: 'attributes',
    mutate: (s) =>
      first(
        rewriteAttributes(s, (of, name) => `operator.attrgetter(${quote(name)})(${of})`),
        'import operator',
      ),
  },
  {
    id: 'methodcaller',
    group: 'attributes',
    mutate: ({ source }) => {
      const text = rewrite(source, (node, inner) => {
        const called = node.type === 'call' ? node.childForFieldName('function') : null;
        const args = node.childForFieldName('arguments');
        if (
          called?.type !== 'attribute' ||
          args?.type !== 'argument_list' ||
          ancestor(node, ['decorator', 'interpolation']) !== undefined
        )
          return undefined;
        const [object, name] = [called.childForFieldName('object'), called.childForFieldName('attribute')];
        if (object === null || name === null) return undefined;
        const given = inner(args).replace(/^\(\s*|,?\s*\)$/g, '');
        return `operator.methodcaller(${quote(name.text)}${given === '' ? '' : `, ${given}`})(${inner(object)})`;
      });
      return first(unlessSame(source.text, text), 'import operator');
    },
  },
];
