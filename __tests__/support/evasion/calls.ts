import type { Node } from 'web-tree-sitter';
import { unlessSame, type Mutation, type Subject } from './mutation.js';
import { ancestor, quote, rewrite } from './source.js';

/** What a call calls and gives, each already rewritten. */
interface Parts {
  readonly called: string;
  /** Inside the brackets. */
  readonly given: string;
  readonly node: Node;
}

function rewriteCalls(
  { source }: Pick<Subject, 'source'>,
  write: (parts: Parts) => string | undefined,
): string | undefined {
  const text = rewrite(source, (node, inner) => {
    if (node.type !== 'call') return undefined;
    const [called, args] = [node.childForFieldName('function'), node.childForFieldName('arguments')];
    if (called === null || args?.type !== 'argument_list') return undefined;
    if (called.text === 'super' || ancestor(node, ['decorator', 'interpolation']) !== undefined)
      return undefined;
    // The comment of a call that spans lines would swallow what follows it.
    if (args.text.includes('#')) return undefined;
    return write({ called: inner(called), given: inner(args).slice(1, -1).trim().replace(/,$/, ''), node });
  });
  return unlessSame(source.text, text);
}

const first = (text: string | undefined, line: string): string | undefined => text && `${line}\n${text}`;

/** Whether a call is a statement of its own at the top of the module or of a function. */
const isStatement = ({ parent }: Node): boolean => parent?.type === 'expression_statement';

/** The arguments of a call with keywords in a dictionary; undefined for stars and generators. */
function starred({ node, called }: Parts, inner: (node: Node) => string): string | undefined {
  const args = node.childForFieldName('arguments')?.namedChildren ?? [];
  if (args.some(({ type }) => /splat|comment/.test(type))) return undefined;
  const positional = args.filter(({ type }) => type !== 'keyword_argument').map((arg) => `${inner(arg)}, `);
  const keywords = args.flatMap((arg) => {
    const [name, value] = [arg.childForFieldName('name'), arg.childForFieldName('value')];
    return arg.type !== 'keyword_argument' || name === null || value === null
      ? []
      : [`${quote(name.text)}: ${inner(value)}`];
  });
  return `${called}(*(${positional.join('')}), **{${keywords.join(', ')}})`;
}

/** Mutations of how things are called. */
export const CALL_MUTATIONS: readonly Mutation[] = [
  {
    id: 'called-from-tuple',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `(${called}, None)[0](${given})`),
  },
  {
    id: 'called-from-list-end',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `[len, ${called}][-1](${given})`),
  },
  {
    id: 'called-from-dict',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `{"k": ${called}}["k"](${given})`),
  },
  {
    id: 'called-from-dict-number',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `{7: ${called}}[7](${given})`),
  },
  {
    id: 'called-from-dict-get',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `dict(k=${called}).get("k")(${given})`),
  },
  {
    id: 'called-by-choice',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `(${called} if 1 else print)(${given})`),
  },
  {
    id: 'called-by-or',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `(None or ${called})(${given})`),
  },
  {
    id: 'called-by-dunder',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `${called}.__call__(${given})`),
  },
  {
    id: 'called-by-next',
    group: 'calls',
    mutate: (s) => rewriteCalls(s, ({ called, given }) => `next(iter([${called}]))(${given})`),
  },
  {
    id: 'called-in-lambda',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(
        s,
        ({ called, given }) =>
          `(lambda f, *a, **k: f(*a, **k))(${called}${given === '' ? '' : `, ${given}`})`,
      ),
  },
  {
    id: 'called-by-walrus',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(s, ({ called, given, node }) =>
        ancestor(node, [
          'class_definition',
          'lambda',
          'list_comprehension',
          'generator_expression',
          'dictionary_comprehension',
          'parameters',
        ]) === undefined
          ? `(_callee := ${called})(${given})`
          : undefined,
      ),
  },
  {
    id: 'called-by-partial',
    group: 'calls',
    mutate: (s) =>
      first(
        rewriteCalls(
          s,
          ({ called, given }) => `functools.partial(${called}${given === '' ? '' : `, ${given}`})()`,
        ),
        'import functools',
      ),
  },
  {
    id: 'called-with-stars',
    group: 'calls',
    mutate: ({ source }) => {
      const text = rewrite(source, (node, inner) => {
        const [called, args] = [node.childForFieldName('function'), node.childForFieldName('arguments')];
        if (
          node.type !== 'call' ||
          called === null ||
          args?.type !== 'argument_list' ||
          called.text === 'super'
        )
          return undefined;
        if (ancestor(node, ['decorator', 'interpolation']) !== undefined) return undefined;
        return starred({ called: inner(called), given: '', node }, inner);
      });
      return unlessSame(source.text, text);
    },
  },
  {
    id: 'called-in-comprehension',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(s, ({ called, given, node }) =>
        isStatement(node) ? `[${called}(${given}) for _ in range(1)]` : undefined,
      ),
  },
  {
    id: 'called-in-condition',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(s, ({ called, given, node }) =>
        isStatement(node) ? `True and ${called}(${given}) or None` : undefined,
      ),
  },
  {
    id: 'called-by-map',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(s, ({ called, given, node }) =>
        isStatement(node) &&
        node.childForFieldName('arguments')?.namedChildren.length === 1 &&
        !/^\*|^\w+\s*=[^=]/.test(given)
          ? `list(map(${called}, [${given}]))`
          : undefined,
      ),
  },
  {
    id: 'called-by-sort-key',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(s, ({ called, given, node }) =>
        isStatement(node) ? `sorted([0], key=lambda _: ${called}(${given}) and 0 or 0)` : undefined,
      ),
  },
  {
    id: 'called-in-f-string',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(s, ({ called, given, node }) =>
        isStatement(node) && !/["'\\{}\n]/.test(called + given) ? `f"{${called}(${given})}"` : undefined,
      ),
  },
  {
    id: 'called-as-default',
    group: 'calls',
    mutate: (s) =>
      rewriteCalls(s, ({ called, given, node }) =>
        isStatement(node) ? `(lambda x=${called}(${given}): x)()` : undefined,
      ),
  },
];
