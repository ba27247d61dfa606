import { freshName, unlessSame, type Mutation, type Subject } from './mutation.js';
import { ancestor, isRead, nodesOf, quote, rewrite } from './source.js';
import { withPrelude } from './statements.js';

/** Builtins that attacks need. */
const BUILTINS = new Set([
  'exec',
  'eval',
  'compile',
  'open',
  '__import__',
  'getattr',
  'chr',
  'bytes',
  'str',
  'map',
]);

function reads({ source }: Subject): Set<string> {
  return new Set(
    [...nodesOf(source.root)].flatMap((node) => (isRead(node) && BUILTINS.has(node.text) ? [node.text] : [])),
  );
}

function replaceBuiltins(subject: Subject, write: (name: string) => string): string | undefined {
  const { source } = subject;
  if (reads(subject).size === 0) return undefined;
  const text = rewrite(source, (node) =>
    isRead(node) && BUILTINS.has(node.text) && ancestor(node, ['interpolation', 'decorator']) === undefined
      ? write(node.text)
      : undefined,
  );
  return unlessSame(source.text, text);
}

/** Every builtin bound to another name first. */
function aliased(
  subject: Subject,
  bind: (pairs: readonly (readonly [string, string])[]) => string,
): string | undefined {
  const names = new Map<string, string>();
  for (const name of reads(subject))
    names.set(name, freshName(subject.choose, subject.source.text + [...names.values()].join()));
  const text = replaceBuiltins(subject, (name) => names.get(name) ?? name);
  if (text === undefined) return undefined;
  return withPrelude(subject.read(text), bind([...names]));
}

const EITHER = '(__builtins__ if isinstance(__builtins__, dict) else vars(__builtins__))';

/** Mutations of how builtins are reached. */
export const BUILTIN_MUTATIONS: readonly Mutation[] = [
  {
    id: 'builtin-aliased',
    group: 'builtins',
    mutate: (s) => aliased(s, (pairs) => pairs.map(([name, to]) => `${to} = ${name}`).join('\n')),
  },
  {
    id: 'builtin-tuple-aliased',
    group: 'builtins',
    mutate: (s) =>
      aliased(
        s,
        (pairs) =>
          `${pairs.map(([, to]) => to).join(', ')}, _ = ${pairs.map(([name]) => name).join(', ')}, len`,
      ),
  },
  {
    id: 'builtin-by-module',
    group: 'builtins',
    mutate: (s) =>
      aliased(
        s,
        (pairs) => `import builtins\n${pairs.map(([name, to]) => `${to} = builtins.${name}`).join('\n')}`,
      ),
  },
  {
    id: 'builtin-imported',
    group: 'builtins',
    mutate: (s) =>
      aliased(
        s,
        (pairs) => `from builtins import ${pairs.map(([name, to]) => `${name} as ${to}`).join(', ')}`,
      ),
  },
  {
    id: 'builtin-by-table',
    group: 'builtins',
    mutate: (s) =>
      aliased(s, (pairs) => pairs.map(([name, to]) => `${to} = ${EITHER}[${quote(name)}]`).join('\n')),
  },
  {
    id: 'builtin-by-globals',
    group: 'builtins',
    mutate: (s) =>
      aliased(s, (pairs) =>
        pairs
          .map(
            ([name, to]) =>
              `${to} = getattr(__import__("builtins"), ${quote(Array.from(name).reverse().join(''))}[::-1])`,
          )
          .join('\n'),
      ),
  },
  {
    id: 'builtin-of-print',
    group: 'builtins',
    mutate: (s) =>
      aliased(s, (pairs) =>
        pairs.map(([name, to]) => `${to} = getattr(print.__self__, ${quote(name)})`).join('\n'),
      ),
  },
  {
    id: 'builtin-in-lambda',
    group: 'builtins',
    // Methods of a type are not methods of a function.
    mutate: (s) =>
      /\b(?:bytes|str)\./.test(s.source.text)
        ? undefined
        : aliased(s, (pairs) =>
            pairs.map(([name, to]) => `${to} = lambda *a, **k: ${name}(*a, **k)`).join('\n'),
          ),
  },
];
