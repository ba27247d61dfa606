import { parse } from 'smol-toml';
import { readProjectBuild, requiresLocally } from '../../../src/archive/project/build-system.js';
import { buildHooks } from '../../../src/archive/project/build-hooks.js';

const ALWAYS = ['hatch_build.py', 'pdm_build.py'];

test.each<[string, string, readonly string[]]>([
  ['nothing', '', []],
  ['a hatch hook', '[tool.hatch.build.hooks.custom]\npath = "tools/hook.py"', ['tools/hook.py']],
  ['a hatch hook of a target', '[tool.hatch.build.targets.wheel.hooks.custom]\npath = "./a.py"', ['a.py']],
  ['a hatch builder', '[tool.hatch.build.targets.custom]\npath = "builder.py"', ['builder.py']],
  ['a hatch metadata hook', '[tool.hatch.metadata.hooks.custom]\npath = "meta.py"', ['meta.py']],
  ['a hatch version from code', '[tool.hatch.version]\nsource = "code"\npath = "v.py"', ['v.py']],
  ['a hatch version from a pattern', '[tool.hatch.version]\npath = "v.py"', []],
  ['a pdm hook', '[tool.pdm.build]\ncustom-hook = "build/it.py"', ['build/it.py']],
  [
    'a pdm version',
    '[tool.pdm.version]\nsource = "call"\ngetter = "pkg.v:get"',
    ['pkg/v.py', 'pkg/v/__init__.py', 'src/pkg/v.py', 'src/pkg/v/__init__.py'],
  ],
  ['a poetry script', '[tool.poetry.build]\nscript = "build.py"', ['build.py']],
  ['a poetry script of old', '[tool.poetry]\nbuild = "make.py"', ['make.py']],
  [
    'a setuptools command',
    '[tool.setuptools.cmdclass]\nbuild_py = "cmds.Build"',
    [
      ...['cmds.py', 'cmds/__init__.py', 'src/cmds.py', 'src/cmds/__init__.py'],
      ...['cmds/Build.py', 'cmds/Build/__init__.py', 'src/cmds/Build.py', 'src/cmds/Build/__init__.py'],
    ],
  ],
  [
    'a version that code gives to setuptools',
    '[tool.setuptools]\npackage-dir = { own = "tests/x" }\n[tool.setuptools.dynamic]\nversion = { attr = "own.v" }\nreadme = { file = "r.v" }',
    [
      ...[
        'own.py',
        'own/__init__.py',
        'src/own.py',
        'src/own/__init__.py',
        'tests/x.py',
        'tests/x/__init__.py',
      ],
      ...['own/v.py', 'own/v/__init__.py', 'src/own/v.py', 'src/own/v/__init__.py'],
      ...['tests/x/v.py', 'tests/x/v/__init__.py'],
    ],
  ],
  [
    'a scikit-build provider',
    '[tool.scikit-build.metadata.version]\nprovider = "own.version"\nprovider-path = "_meta/"',
    ['_meta/own/version.py'],
  ],
  ['values of other types', '[tool.hatch.build.hooks]\ncustom = 3\n[tool.poetry]\nbuild = ["x"]', []],
])('%s', (_, toml, files) => {
  expect([...buildHooks(parse(toml))].sort()).toEqual([...ALWAYS, ...files].sort());
});

test('hatch.toml holds the tables of hatch at its top', () => {
  const hatch = parse('[build.hooks.custom]\npath = "docs/evil.py"');
  expect(buildHooks({}, hatch)).toContain('docs/evil.py');
  const files = { 'pyproject.toml': '', 'hatch.toml': '[build.hooks.custom]\npath = "docs/evil.py"' };
  const { buildHooks: read } = readProjectBuild((path) => files[path as keyof typeof files], []);
  expect(read).toContain('docs/evil.py');
  const broken = { ...files, 'hatch.toml': '[' };
  expect(() => readProjectBuild((path) => broken[path as keyof typeof files], [])).toThrow('hatch.toml');
});

test('of the sources of uv only those fields count that it reads, however deep the others are', () => {
  const deep = `[tool.uv.sources.a]\n${Array(60_000).fill('x').join('.')} = "file:///a"\n`;
  expect(requiresLocally(deep)).toBe(false);
  expect(requiresLocally('[tool.uv.sources]\na = [{ git = "file:///a" }]\n')).toBe(true);
});
