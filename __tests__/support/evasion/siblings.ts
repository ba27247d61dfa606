import { freshName, type Mutated, type Mutation, type Subject } from './mutation.js';
import { literalText, nodesOf, quote, rewrite } from './source.js';
import { partsOf, withPrelude } from './statements.js';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const isSetup = (path: string): boolean => path.endsWith('/setup.py');

interface Move {
  /** Name of the sibling's file. */
  readonly file: string;
  /** What is left where the text stood, given the package's dotted name (empty beside setup.py). */
  readonly left: (dotted: string) => string;
  /** Not where a build script runs, which is no package. */
  readonly inPackage?: true;
  /** What the sibling holds, when that is not the text. */
  readonly holds?: (text: string) => string;
}

const HERE = 'os.path.join(os.path.dirname(os.path.abspath(__file__)), ';

/** Ways to move a text into another file that the first one brings in. */
const MOVES: Readonly<Record<string, Move>> = {
  'sibling-imported': {
    file: '_impl.py',
    left: (dotted) => (dotted === '' ? 'import _impl' : 'from . import _impl'),
  },
  'sibling-star': { file: '_impl.py', left: (dotted) => `from ${dotted === '' ? '' : '.'}_impl import *` },
  'sibling-absolute': { file: '_impl.py', left: (dotted) => `import ${dotted}_impl` },
  'sibling-dunder': { file: '_impl.py', left: (dotted) => `__import__(${quote(`${dotted}_impl`)})` },
  'sibling-dunder-split': {
    file: '_impl.py',
    left: (dotted) => `__import__(${quote(dotted || '_i')} + ${quote(dotted === '' ? 'mpl' : '_impl')})`,
  },
  'sibling-import-module': {
    file: '_impl.py',
    inPackage: true,
    left: () => 'import importlib\n\nimportlib.import_module("._impl", __name__)',
  },
  'sibling-import-module-absolute': {
    file: '_impl.py',
    left: (dotted) => `from importlib import import_module as load\n\nload(${quote(`${dotted}_impl`)})`,
  },
  'sibling-import-module-formatted': {
    file: '_impl.py',
    inPackage: true,
    left: () =>
      'import importlib\n\nfor _name in ("_impl",):\n    importlib.import_module(f"{__name__}.{_name}")',
  },
  'sibling-in-function': {
    file: '_impl.py',
    inPackage: true,
    left: () => 'def _load():\n    from . import _impl\n    return _impl\n\n\n_load()',
  },
  'sibling-of-sibling': { file: '_impl/core.py', inPackage: true, left: () => 'from ._impl import core' },
  'sibling-in-tests': {
    file: 'tests/_impl.py',
    inPackage: true,
    left: () => 'from .tests import _impl',
  },
  'sibling-in-docs': {
    file: 'docs/_impl.py',
    left: (dotted) =>
      `import os, sys\n\nsys.path.insert(0, ${HERE}"docs"))\n__import__("_impl")${dotted && ''}`,
  },
  'sibling-conftest': {
    file: 'conftest.py',
    left: (dotted) => (dotted === '' ? 'import conftest' : 'from . import conftest'),
  },
  'sibling-by-path': {
    file: '_impl.py',
    left: () =>
      `import importlib.util, os\n\n_spec = importlib.util.spec_from_file_location("x", ${HERE}"_impl.py"))\n_module = importlib.util.module_from_spec(_spec)\n_spec.loader.exec_module(_module)`,
  },
  'sibling-read-and-run': {
    file: '_impl.py',
    left: () => `import os\n\nexec(open(${HERE}"_impl.py")).read())`,
  },
  'sibling-run-path': {
    file: '_impl.py',
    left: () => `import os, runpy\n\nrunpy.run_path(${HERE}"_impl.py"))`,
  },
  'sibling-run-module': {
    file: '_impl.py',
    left: (dotted) => `import runpy\n\nrunpy.run_module(${quote(`${dotted}_impl`)})`,
  },
  'sibling-pathlib': {
    file: '_impl.py',
    left: () => 'import pathlib\n\nexec(pathlib.Path(__file__).with_name("_impl.py").read_text())',
  },
  'data-read-and-run': {
    file: 'data.txt',
    left: () => `import os\n\nwith open(${HERE}"data.txt")) as _file:\n    exec(_file.read())`,
  },
  'data-decoded-and-run': {
    file: 'data.bin',
    left: () =>
      `import base64, os\n\nwith open(${HERE}"data.bin"), "rb") as _file:\n    exec(base64.b64decode(_file.read()))`,
    holds: (text) => Buffer.from(text).toString('base64'),
  },
  'child-of-sibling': {
    file: '_impl.py',
    left: () => `import os, subprocess, sys\n\nsubprocess.Popen([sys.executable, ${HERE}"_impl.py")])`,
  },
};

/** The dotted name of the package a file is the `__init__` of, with its dot; empty for a build script. */
function dottedOf(path: string): string {
  const parts = folderOf(path)
    .split('/')
    .filter((part) => part !== '');
  return isSetup(path) ? '' : `${parts.at(-1) ?? ''}.`;
}

function move({ source, path }: Subject, { file, left, inPackage, holds = (text) => text }: Move): Mutated {
  if (!isSetup(path) && !path.endsWith('/__init__.py')) return undefined;
  if (inPackage === true && isSetup(path)) return undefined;
  // What the text says of the package around it would mean something else from another file.
  if (/^\s*(?:from\s+\.|import\s+\.)|__file__|__name__/m.test(source.text)) return undefined;
  const folder = folderOf(path);
  const extra = file.includes('/') ? { [`${folder}${file.split('/')[0] ?? ''}/__init__.py`]: '' } : {};
  return { [path]: `${left(dottedOf(path))}\n`, [`${folder}${file}`]: holds(source.text), ...extra };
}

/** The texts a program uses, kept in a sibling. */
function textsAside({ source, path, read, choose }: Subject): Mutated {
  const names = new Map<string, string>();
  const text = rewrite(source, (node) => {
    const said = literalText(node);
    if (said === undefined || said.length < 2) return undefined;
    const name = names.get(said) ?? `k${freshName(choose, source.text + [...names.values()].join())}`;
    names.set(said, name);
    return `_texts.${name}`;
  });
  if (names.size === 0) return undefined;
  const line = isSetup(path) ? 'import _texts' : 'from . import _texts';
  return {
    [path]: withPrelude(read(text), line),
    [`${folderOf(path)}_texts.py`]: [...names].map(([said, name]) => `${name} = ${quote(said)}\n`).join(''),
  };
}

/** The functions of a program, kept in a sibling with the imports; what runs stays. */
function functionsAside({ source, path }: Subject): Mutated {
  const parts = partsOf(source);
  const isMovable = ({ kind, text }: { kind: string; text: string }): boolean =>
    kind === 'kept' && !text.startsWith('#');
  const definitions = parts.filter(isMovable).map(({ text }) => text);
  const runs = parts.filter((part) => part.kind === 'run');
  if (runs.length === 0 || !definitions.some((text) => /^(?:def|class|async|@)/.test(text))) return undefined;
  // Functions that read what runs binds would miss it in another module.
  const bound = runs.flatMap(({ binds }) => binds);
  const words = new Set(
    [...nodesOf(source.root)].flatMap(({ type, text }) => (type === 'identifier' ? [text] : [])),
  );
  if (
    bound.some(
      (name) => words.has(name) && definitions.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
    )
  )
    return undefined;
  const imports = definitions.filter((text) => /^(?:import|from)/.test(text)).join('');
  const line = `from ${isSetup(path) ? '' : '.'}_defs import *`;
  return {
    [path]: `${imports}${line}\n${runs.map(({ text }) => text).join('')}`,
    [`${folderOf(path)}_defs.py`]: definitions.join('\n\n'),
  };
}

/** What runs, kept in a function of a sibling that is called from here. */
function calledFromHere(subject: Subject): Mutated {
  const moved = move(subject, { file: '_impl.py', left: () => '' });
  if (moved === undefined || typeof moved === 'string') return undefined;
  const { path, read, source } = subject;
  const parts = partsOf(source);
  const runs = parts.filter(({ kind }) => kind === 'run');
  if (runs.length === 0) return undefined;
  const globals = [...new Set(runs.flatMap(({ binds }) => binds))];
  const body = runs.map(({ text }) => text).join('');
  const indented = read(body)
    .text.split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
  if (/"""|'''/.test(body)) return undefined;
  const kept = parts.filter(({ kind }) => kind === 'kept').map(({ text }) => text);
  return {
    [path]: isSetup(path) ? 'from _impl import go\n\ngo()\n' : 'from ._impl import go\n\ngo()\n',
    [`${folderOf(path)}_impl.py`]: `${kept.join('\n')}\n\ndef go():\n${globals.length > 0 ? `    global ${globals.join(', ')}\n` : ''}${indented}\n`,
  };
}

/** Mutations that spread a program over several files. */
export const SIBLING_MUTATIONS: readonly Mutation[] = [
  ...Object.entries(MOVES).map(([id, how]): Mutation => ({
    id,
    group: 'around',
    mutate: (subject) => move(subject, how),
  })),
  { id: 'sibling-texts', group: 'texts', mutate: textsAside },
  { id: 'sibling-functions', group: 'structure', mutate: functionsAside },
  { id: 'sibling-called', group: 'structure', mutate: calledFromHere },
];
