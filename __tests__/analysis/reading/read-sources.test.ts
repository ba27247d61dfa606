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
