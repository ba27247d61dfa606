import type { Mutation, Subject } from './mutation.js';
import { freshName, unlessSame } from './mutation.js';
import { rewriteNode } from './source.js';
import { indent, partsOf, withPrelude, type Part } from './statements.js';

/** Statements of a run one or more levels deeper, after `global` for what they bind. */
type Body = (levels: number, withGlobals?: boolean) => string;

/** Every run of statements at the top level, put into something that runs it where it stands. */
function wrapRuns(
  { source, read, choose }: Subject,
  wrap: (body: Body, name: string) => string,
  prelude?: string,
): string | undefined {
  const parts = partsOf(source);
  if (!parts.some(({ kind }) => kind === 'run')) return undefined;
  const used: string[] = [];
  const write = ({ kind, text, binds }: Part): string => {
    if (kind === 'kept') return text;
    const name = freshName(choose, source.text + used.join());
    used.push(name);
    return wrap((levels, withGlobals = true) => {
      const globals = withGlobals && binds.length > 0 ? `global ${binds.join(', ')}\n` : '';
      return indent(read(globals + text), '    '.repeat(levels)).trimEnd();
    }, name);
  };
  const text = parts.map(write).join('\n');
  return prelude === undefined ? text : withPrelude(read(text), prelude);
}

type Wrap = readonly [wrap: (body: Body, name: string) => string, prelude?: string];

const WRAPS: Readonly<Record<string, Wrap>> = {
  'in-function': [(body, name) => `def ${name}():\n${body(1)}\n\n\n${name}()\n`],
  'in-nested-function': [
    (body, name) =>
      `def ${name}():\n    def inner():\n        def innermost():\n${body(3)}\n        return innermost\n    return inner()()\n\n\n${name}()\n`,
  ],
  'in-class-body': [(body, name) => `class ${name}:\n${body(1)}\n`],
  'in-constructor': [(body, name) => `class ${name}:\n    def __init__(self):\n${body(2)}\n\n\n${name}()\n`],
  'in-method': [(body, name) => `class ${name}:\n    def go(self):\n${body(2)}\n\n\n${name}().go()\n`],
  'in-method-chain': [
    (body, name) =>
      `class ${name}:\n    def a(self):\n        return self.b()\n\n    def b(self):\n${body(2)}\n        return self\n\n\nx${name} = ${name}()\nx${name}.a()\n`,
  ],
  'in-static-method': [
    (body, name) => `class ${name}:\n    @staticmethod\n    def go():\n${body(2)}\n\n\n${name}.go()\n`,
  ],
  'in-class-method': [
    (body, name) => `class ${name}:\n    @classmethod\n    def go(cls):\n${body(2)}\n\n\n${name}.go()\n`,
  ],
  'in-property': [
    (body, name) =>
      `class ${name}:\n    @property\n    def go(self):\n${body(2)}\n        return 1\n\n\n${name}().go\n`,
  ],
  'in-inherited-method': [
    (body, name) =>
      `class ${name}:\n    def go(self):\n        return self.step()\n\n\nclass ${name}2(${name}):\n    def step(self):\n${body(2)}\n\n\n${name}2().go()\n`,
  ],
  'in-dunder-call': [
    (body, name) => `class ${name}:\n    def __call__(self):\n${body(2)}\n\n\n${name}()()\n`,
  ],
  'in-dunder-new': [
    (body, name) =>
      `class ${name}:\n    def __new__(cls):\n${body(2)}\n        return object.__new__(cls)\n\n\n${name}()\n`,
  ],
  'in-dunder-enter': [
    (body, name) =>
      `class ${name}:\n    def __enter__(self):\n${body(2)}\n\n    def __exit__(self, *_):\n        return None\n\n\nwith ${name}():\n    pass\n`,
  ],
  'in-dunder-exit': [
    (body, name) =>
      `class ${name}:\n    def __enter__(self):\n        return self\n\n    def __exit__(self, *_):\n${body(2)}\n\n\nwith ${name}():\n    pass\n`,
  ],
  'in-dunder-add': [
    (body, name) => `class ${name}:\n    def __add__(self, _):\n${body(2)}\n\n\n${name}() + 1\n`,
  ],
  'in-dunder-getitem': [
    (body, name) => `class ${name}:\n    def __getitem__(self, _):\n${body(2)}\n\n\n${name}()[0]\n`,
  ],
  'in-dunder-str': [
    (body, name) =>
      `class ${name}:\n    def __str__(self):\n${body(2)}\n        return ""\n\n\nstr(${name}())\n`,
  ],
  'in-dunder-iter': [
    (body, name) =>
      `class ${name}:\n    def __iter__(self):\n${body(2)}\n        return iter(())\n\n\nfor _ in ${name}():\n    pass\n`,
  ],
  'in-dunder-getattr': [
    (body, name) => `class ${name}:\n    def __getattr__(self, _):\n${body(2)}\n\n\n${name}().anything\n`,
  ],
  'in-init-subclass': [
    (body, name) =>
      `class ${name}:\n    def __init_subclass__(cls):\n${body(2)}\n\n\nclass ${name}2(${name}):\n    pass\n`,
  ],
  'in-metaclass': [
    (body, name) =>
      `class ${name}(type):\n    def __init__(cls, *a):\n${body(2)}\n\n\nclass ${name}2(metaclass=${name}):\n    pass\n`,
  ],
  'in-set-name': [
    (body, name) =>
      `class ${name}:\n    def __set_name__(self, owner, name):\n${body(2)}\n\n\nclass ${name}2:\n    x = ${name}()\n`,
  ],
  'in-decorator': [
    (body, name) => `def ${name}(f):\n${body(1)}\n    return f\n\n\n@${name}\ndef x${name}():\n    pass\n`,
  ],
  'in-decorated': [
    (body, name) => `def x${name}(f):\n    f()\n    return f\n\n\n@x${name}\ndef ${name}():\n${body(1)}\n`,
  ],
  'in-decorator-wrapper': [
    (body, name) =>
      `def x${name}(f):\n    @functools.wraps(f)\n    def wrapper(*a, **k):\n        return f(*a, **k)\n    return wrapper\n\n\n@x${name}\ndef ${name}():\n${body(1)}\n\n\n${name}()\n`,
    'import functools',
  ],
  'in-generator': [
    (body, name) => `def ${name}():\n    yield 0\n${body(1)}\n\n\nfor _ in ${name}():\n    pass\n`,
  ],
  'in-generator-list': [(body, name) => `def ${name}():\n${body(1)}\n    yield 0\n\n\nlist(${name}())\n`],
  'in-thread': [
    (body, name) =>
      `def ${name}():\n${body(1)}\n\n\nx${name} = threading.Thread(target=${name})\nx${name}.start()\nx${name}.join()\n`,
    'import threading',
  ],
  'in-thread-class': [
    (body, name) =>
      `class ${name}(threading.Thread):\n    def run(self):\n${body(2)}\n\n\nx${name} = ${name}()\nx${name}.start()\nx${name}.join()\n`,
    'import threading',
  ],
  'in-timer': [
    (body, name) =>
      `def ${name}():\n${body(1)}\n\n\nx${name} = threading.Timer(0, ${name})\nx${name}.start()\nx${name}.join()\n`,
    'import threading',
  ],
  'in-executor': [
    (body, name) =>
      `def ${name}():\n${body(1)}\n\n\nwith ThreadPoolExecutor() as x${name}:\n    x${name}.submit(${name}).result()\n`,
    'from concurrent.futures import ThreadPoolExecutor',
  ],
  'in-coroutine': [
    (body, name) => `async def ${name}():\n${body(1)}\n\n\nasyncio.run(${name}())\n`,
    'import asyncio',
  ],
  'in-partial': [
    (body, name) => `def ${name}(_):\n${body(1)}\n\n\npartial(${name}, 1)()\n`,
    'from functools import partial',
  ],
  'in-dispatch-table': [
    (body, name) => `def ${name}():\n${body(1)}\n\n\n{"go": ${name}, "stop": print}["go"]()\n`,
  ],
  'in-recursion': [
    (body, name) =>
      `def ${name}(n):\n    if n > 0:\n        return ${name}(n - 1)\n${body(1)}\n\n\n${name}(3)\n`,
  ],
  'in-function-by-globals': [(body, name) => `def ${name}():\n${body(1)}\n\n\nglobals()["${name}"]()\n`],
  'in-function-by-getattr': [
    (body, name) => `def ${name}():\n${body(1)}\n\n\ngetattr(sys.modules[__name__], "${name}")()\n`,
    'import sys',
  ],
  'in-function-by-loop': [
    (body, name) => `def ${name}():\n${body(1)}\n\n\nfor f in (str, ${name}):\n    f()\n`,
  ],
  'in-function-by-lambda': [(body, name) => `def ${name}():\n${body(1)}\n\n\n(lambda f: f())(${name})\n`],
  'in-try': [(body) => `try:\n${body(1, false)}\nexcept Exception:\n    raise\n`],
  'in-handler': [(body) => `try:\n    raise KeyError()\nexcept KeyError:\n${body(1, false)}\n`],
  'in-finally': [(body) => `try:\n    pass\nfinally:\n${body(1, false)}\n`],
  'in-try-else': [(body) => `try:\n    pass\nexcept ValueError:\n    pass\nelse:\n${body(1, false)}\n`],
  'in-if': [(body) => `if len("x") == 1:\n${body(1, false)}\n`],
  'in-else': [(body) => `if not len("x"):\n    pass\nelse:\n${body(1, false)}\n`],
  'in-for': [(body) => `for _ in range(1):\n${body(1, false)}\n`],
  'in-for-else': [(body) => `for _ in ():\n    pass\nelse:\n${body(1, false)}\n`],
  'in-while': [(body) => `while True:\n${body(1, false)}\n    break\n`],
  'in-match': [(body) => `match 1:\n    case 1:\n${body(2, false)}\n`],
  'in-suppress': [
    (body) => `with contextlib.suppress(ZeroDivisionError):\n${body(1, false)}\n`,
    'import contextlib',
  ],
};

/** Simple statements of the top level, each with its value computed by something else. */
function rewriteStatements(
  { source }: Subject,
  write: (statement: { readonly target?: string; readonly value: string }) => string,
): string | undefined {
  const text = source.root.namedChildren.map((node) => {
    const own = rewriteNode(node, source.text, () => undefined);
    const inner =
      node.type === 'expression_statement' && node.namedChildCount === 1 ? node.namedChildren[0] : undefined;
    if (inner?.type === 'call') return write({ value: inner.text });
    const [left, right] = [inner?.childForFieldName('left'), inner?.childForFieldName('right')];
    if (
      inner?.type !== 'assignment' ||
      left?.type !== 'identifier' ||
      right == null ||
      /^(?:yield|assignment)$/.test(right.type)
    )
      return own;
    return write({ target: left.text, value: right.text });
  });
  return unlessSame(source.text, `${text.join('\n')}\n`);
}

const bound = (target: string | undefined, value: string): string =>
  target === undefined ? value : `${target} = ${value}`;

/** Mutations of what statements stand in. */
export const STRUCTURE_MUTATIONS: readonly Mutation[] = [
  ...Object.entries(WRAPS).map(([id, [wrap, prelude]]): Mutation => ({
    id,
    group: 'structure',
    mutate: (subject) => wrapRuns(subject, wrap, prelude),
  })),
  {
    // Order is kept only where nothing follows.
    id: 'in-exit-handler',
    group: 'structure',
    mutate: (subject) => {
      const parts = partsOf(subject.source);
      if (parts.findIndex(({ kind }) => kind === 'run') < parts.length - 1) return undefined;
      const wrap: Wrap[0] = (body, name) => `def ${name}():\n${body(1)}\n\n\natexit.register(${name})\n`;
      return wrapRuns(subject, wrap, 'import atexit');
    },
  },
  {
    id: 'value-by-lambda',
    group: 'structure',
    mutate: (s) => rewriteStatements(s, ({ target, value }) => bound(target, `(lambda: ${value})()`)),
  },
  {
    id: 'value-by-comprehension',
    group: 'structure',
    mutate: (s) => rewriteStatements(s, ({ target, value }) => bound(target, `[${value} for _ in (0,)][0]`)),
  },
  {
    id: 'value-by-walrus',
    group: 'structure',
    mutate: (s) =>
      rewriteStatements(s, ({ target, value }) =>
        target === undefined ? `if (_done := ${value}):\n    pass` : `(${target} := (${value}))`,
      ),
  },
  {
    id: 'value-by-tuple',
    group: 'structure',
    mutate: (s) =>
      rewriteStatements(s, ({ target, value }) =>
        target === undefined ? value : `${target}, _ = (${value}), None`,
      ),
  },
  {
    id: 'value-by-star',
    group: 'structure',
    mutate: (s) =>
      rewriteStatements(s, ({ target, value }) =>
        target === undefined ? value : `*_, ${target} = [0, (${value})]`,
      ),
  },
  {
    id: 'value-by-globals',
    group: 'structure',
    mutate: (s) =>
      rewriteStatements(s, ({ target, value }) =>
        target === undefined ? value : `globals()["${target}"] = ${value}`,
      ),
  },
  {
    id: 'value-by-globals-update',
    group: 'structure',
    mutate: (s) =>
      rewriteStatements(s, ({ target, value }) =>
        target === undefined ? value : `globals().update({"${target}": ${value}})`,
      ),
  },
  {
    id: 'value-by-for',
    group: 'structure',
    mutate: (s) =>
      rewriteStatements(s, ({ target, value }) =>
        target === undefined ? value : `for ${target} in [${value}]:\n    pass`,
      ),
  },
];
