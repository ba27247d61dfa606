import type { Node } from 'web-tree-sitter';
import { freshName, unlessSame, type Mutation, type Subject } from './mutation.js';
import { ancestor, isRead, nodesOf, quote, rewrite, type Source } from './source.js';
import { bindings } from './statements.js';

const SPECIAL = /^(?:__\w+__|self|cls|_)$/;

/** Names of functions and variables of the module and of functions in it; parameters are their interface and stay. */
function renamable({ root, text }: Source): Set<string> {
  const found = new Set<string>();
  const fixed = new Set<string>();
  for (const node of nodesOf(root)) {
    if (node.type === 'module')
      for (const child of node.namedChildren) for (const name of bindings(child)) found.add(name);
    if (node.type === 'function_definition')
      for (const child of node.childForFieldName('body')?.namedChildren ?? [])
        for (const name of bindings(child)) found.add(name);
    if (/^import(?:_from)?_statement$/.test(node.type)) for (const name of bindings(node)) fixed.add(name);
    if (/parameters$/.test(node.type))
      for (const inner of nodesOf(node)) if (inner.type === 'identifier') fixed.add(inner.text);
    if (node.type === 'class_definition')
      for (const child of node.childForFieldName('body')?.namedChildren ?? [])
        for (const name of bindings(
          child.type === 'decorated_definition' ? (child.lastNamedChild ?? child) : child,
        ))
          fixed.add(name);
    if (node.type === 'keyword_argument') fixed.add(node.childForFieldName('name')?.text ?? '');
    // Names that stand in texts may be looked up there.
    if (node.type === 'string_content') for (const [word] of node.text.matchAll(/\w+/g)) fixed.add(word);
  }
  return new Set([...found].filter((name) => !fixed.has(name) && !SPECIAL.test(name) && text.includes(name)));
}

function isVariable(node: Node): boolean {
  const { parent } = node;
  if (node.type !== 'identifier' || parent === null) return false;
  if (parent.type === 'attribute') return parent.childForFieldName('object')?.id === node.id;
  if (parent.type === 'keyword_argument') return parent.childForFieldName('value')?.id === node.id;
  return ancestor(node, ['import_statement', 'import_from_statement']) === undefined;
}

function rename({ source }: Subject, make: () => string): string | undefined {
  const names = new Map([...renamable(source)].map((name) => [name, make()]));
  const text = rewrite(source, (node) => (isVariable(node) ? names.get(node.text) : undefined));
  return unlessSame(source.text, text);
}

/** One name an import binds, and where it comes from. */
interface Imported {
  readonly module: string;
  /** Of `from module import name`. */
  readonly name?: string;
  readonly bound: string;
  readonly isAliased: boolean;
}

/** The names an import brings in; undefined for stars and relative imports. */
function importedBy(node: Node): Imported[] | undefined {
  if (!/^import(?:_from)?_statement$/.test(node.type)) return undefined;
  const module = node.childForFieldName('module_name')?.text;
  if (module?.startsWith('.') === true || /\*\s*\)?$/.test(node.text)) return undefined;
  return node.childrenForFieldName('name').flatMap((item) => {
    const alias = item.childForFieldName('alias')?.text;
    const name = (item.childForFieldName('name') ?? item).text;
    if (module === undefined)
      return [{ module: name, bound: alias ?? name.split('.')[0] ?? '', isAliased: alias !== undefined }];
    return [{ module, name, bound: alias ?? name, isAliased: alias !== undefined }];
  });
}

/** Every import written as other statements; `write` gives one for each name. */
function rewriteImports(
  { source }: Subject,
  write: (imported: Imported) => string,
  first?: string,
): string | undefined {
  const text = rewrite(source, (node) => {
    if (node.parent?.type !== 'module') return undefined;
    const all = importedBy(node);
    if (all === undefined || all.some(({ module }) => module === '__future__')) return undefined;
    return all.map(write).join('\n');
  });
  if (text === source.text) return undefined;
  return first === undefined ? text : `${first}\n${text}`;
}

const asImport = ({ module, name, bound }: Imported): string => {
  if (name !== undefined) return `from ${module} import ${name}${name === bound ? '' : ` as ${bound}`}`;
  return module.split('.')[0] === bound ? `import ${module}` : `import ${module} as ${bound}`;
};

/** An expression for what an import binds, given one for its module. */
function value(imported: Imported, load: (module: string) => string): string {
  const { module, name, isAliased } = imported;
  if (name !== undefined) return `getattr(${load(module)}, ${quote(name)})`;
  const [, ...rest] = module.split('.');
  // `import a.b` binds `a`, `import a.b as c` binds `b` of it.
  return `__import__(${quote(module)})${isAliased ? rest.map((part) => `.${part}`).join('') : ''}`;
}

const dunder = (module: string): string => `__import__(${quote(module)}, None, None, ["x"])`;

function halves(text: string): string {
  const middle = Math.ceil(text.length / 2);
  return `${quote(text.slice(0, middle))} + ${quote(text.slice(middle))}`;
}

/** Names of modules that are bound by an import and read afterwards, with fresh ones. */
function aliased(subject: Subject): string | undefined {
  const { source, choose } = subject;
  const names = new Map<string, string>();
  for (const node of source.root.namedChildren)
    for (const one of importedBy(node) ?? [])
      if (one.name !== undefined || one.isAliased || !one.module.includes('.'))
        names.set(one.bound, freshName(choose, source.text + [...names.values()].join()));
  for (const node of nodesOf(source.root))
    if (node.type === 'string_content') for (const [word] of node.text.matchAll(/\w+/g)) names.delete(word);
  const text = rewrite(source, (node) => {
    const imported = node.parent?.type === 'module' ? importedBy(node) : undefined;
    if (imported !== undefined)
      return imported.map((one) => asImport({ ...one, bound: names.get(one.bound) ?? one.bound })).join('\n');
    return isVariable(node) ? names.get(node.text) : undefined;
  });
  return unlessSame(source.text, text);
}

/** `import os` and `os.system` become `from os import system as …`. */
function fromImports({ source, choose }: Subject): string | undefined {
  const modules = new Set(
    source.root.namedChildren.flatMap((node) =>
      node.type === 'import_statement'
        ? (importedBy(node) ?? []).map(({ module, isAliased }) => (isAliased ? '' : module))
        : [],
    ),
  );
  const taken = new Map<string, string>();
  const body = rewrite(source, (node) => {
    if (node.type !== 'attribute' || node.parent?.childForFieldName('left')?.id === node.id) return undefined;
    const owner = node.childForFieldName('object')?.text ?? '';
    const name = node.childForFieldName('attribute')?.text ?? '';
    if (!modules.has(owner)) return undefined;
    const key = `from ${owner} import ${name}`;
    const known = taken.get(key) ?? freshName(choose, source.text + [...taken.values()].join());
    taken.set(key, known);
    return known;
  });
  if (taken.size === 0) return undefined;
  return `${[...taken].map(([statement, name]) => `${statement} as ${name}`).join('\n')}\n${body}`;
}

/** Mutations of what things are called and how modules come in. */
export const NAME_MUTATIONS: readonly Mutation[] = [
  {
    id: 'renamed',
    group: 'names',
    mutate: (subject) => {
      const used: string[] = [];
      return rename(subject, () => {
        used.push(freshName(subject.choose, subject.source.text + used.join()));
        return used.at(-1) ?? '';
      });
    },
  },
  { id: 'import-aliased', group: 'names', mutate: aliased },
  { id: 'import-from', group: 'names', mutate: fromImports },
  {
    id: 'dunder-import',
    group: 'names',
    mutate: (subject) => rewriteImports(subject, (one) => `${one.bound} = ${value(one, dunder)}`),
  },
  {
    id: 'dunder-import-split',
    group: 'names',
    mutate: (subject) =>
      rewriteImports(subject, (one) =>
        `${one.bound} = ${value(one, dunder)}`.replace(
          /__import__\("([\w.]+)"/g,
          (_whole, module: string) => `__import__(${halves(module)}`,
        ),
      ),
  },
  {
    id: 'import-module',
    group: 'names',
    mutate: (subject) =>
      rewriteImports(
        subject,
        (one) =>
          `${one.bound} = ${
            one.name === undefined && !one.isAliased && one.module.includes('.')
              ? value(one, dunder)
              : value(one, (module) => `importlib.import_module(${quote(module)})`).replace(
                  /^__import__\("([\w.]+)"\)[\w.]*$/,
                  'importlib.import_module("$1")',
                )
          }`,
        'import importlib',
      ),
  },
  {
    id: 'import-sys-modules',
    group: 'names',
    mutate: (subject) =>
      rewriteImports(
        subject,
        (one) => {
          if (one.name !== undefined)
            return `import ${one.module}\n${one.bound} = sys.modules[${quote(one.module)}].${one.name}`;
          const [top = ''] = one.module.split('.');
          return `import ${one.module}\n${one.bound} = sys.modules[${quote(one.isAliased ? one.module : top)}]`;
        },
        'import sys',
      ),
  },
  {
    id: 'import-in-function',
    group: 'names',
    mutate: (subject) =>
      rewriteImports(subject, (one) => {
        const name = freshName(subject.choose, subject.source.text);
        return `def ${name}():\n    ${asImport(one)}\n    return ${one.bound}\n\n\n${one.bound} = ${name}()`;
      }),
  },
  {
    id: 'import-in-try',
    group: 'names',
    mutate: (subject) =>
      rewriteImports(
        subject,
        (one) => `try:\n    ${asImport(one)}\nexcept ImportError:\n    ${one.bound} = None`,
      ),
  },
  {
    id: 'name-by-globals',
    group: 'names',
    mutate: ({ source }) => {
      const names = new Set(
        source.root.namedChildren.flatMap((node) => [
          ...bindings(node.type === 'decorated_definition' ? (node.lastNamedChild ?? node) : node),
        ]),
      );
      const text = rewrite(source, (node) =>
        isRead(node) &&
        names.has(node.text) &&
        ancestor(node, [
          'function_definition',
          'lambda',
          'interpolation',
          'class_definition',
          'decorator',
          'list_comprehension',
          'generator_expression',
          'dictionary_comprehension',
          'set_comprehension',
        ]) === undefined
          ? `globals()[${quote(node.text)}]`
          : undefined,
      );
      return unlessSame(source.text, text);
    },
  },
];
