import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidRequirement } from '../../src/requirements/cursor.js';
import { evaluateMarker, parseRequirement } from '../../src/requirements/marker.js';

const LINUX = {
  implementation_name: 'cpython',
  implementation_version: '3.11.7',
  os_name: 'posix',
  platform_machine: 'x86_64',
  platform_release: '6.1.0',
  platform_system: 'Linux',
  platform_version: '#1 SMP',
  python_full_version: '3.11.7',
  platform_python_implementation: 'CPython',
  python_version: '3.11',
  sys_platform: 'linux',
};
const PREVIEW = { ...LINUX, python_version: '3.14', python_full_version: '3.14.0rc2' };

const COMPARISONS = [
  'python_version < "3.9"',
  'python_version >= "3.9"',
  'python_version > "3.2"',
  'python_version == "3.11"',
  'python_version == "3.11.0"',
  'python_version == "3.*"',
  'python_version != "3.11.*"',
  'python_version ~= "3.8"',
  'python_version === "3.11"',
  'python_version in "3.10 3.11"',
  'python_version not in "2.7, 3.0"',
  '"3.9" <= python_version',
  '"3" in python_version',
  'python_full_version < "3.14"',
  'python_full_version >= "3.14.0b1"',
  'python_full_version <= "3.14.0rc2"',
  'python_full_version ~= "3.11.2"',
  'python_full_version == "3.11.7"',
  'implementation_version >= "3.11"',
  'platform_release >= "5"',
  'os_name == "posix"',
  'os.name != "nt"',
  "sys_platform == 'win32'",
  'sys.platform in "linux darwin"',
  '"linux" in sys_platform',
  '"win" not in sys_platform',
  'platform_machine == "x86_64"',
  'platform_system == "Linux"',
  'python_implementation == "CPython"',
  'platform.python_implementation != "PyPy"',
  '"test-suite" == extra',
  'extra != "docs"',
];
const COMBINED = [
  'python_version < "3.9" or python_version >= "3.10" and os_name == "posix"',
  '(python_version < "3.9" or python_version >= "3.10") and os_name == "nt"',
  '((os_name == "posix"))',
  'os_name == "nt" and os_name == "posix" or sys_platform == "linux"',
  'extra == "docs" and python_version >= "3"',
  'extra == "docs" or extra == "test-suite"',
  'python_version>="3"and os_name=="posix"or os_name=="x"',
];
const BROKEN = [
  '',
  'python_version',
  'python_version >=',
  'python_version >= 3',
  'python_version => "3"',
  'pythonversion >= "3"',
  'python_version >= "3',
  '(os_name == "posix"',
  'os_name == "posix")',
  'os_name == "posix" and',
  'os_name not "posix"',
  'os_name notin "posix"',
  'os_name == "posix" os_name == "nt"',
  '"a" == "b"',
  'os_name ~= "posix"',
];
const REQUIREMENTS = [
  'a',
  'a.b_c-d',
  'A1',
  ' a ',
  'a>=1',
  'a >=1 , <2',
  'a(>=1)',
  'a (>=1,<2) ; os_name == "posix"',
  'a[x]',
  'a [ x , y_z ] ~= 1.2',
  'a[]',
  'a==1.*',
  'a==1!1.0.dev1+x.1',
  'a===1.0-odd',
  'a @ https://x.invalid/a.whl',
  'a[x]@https://x.invalid/a.whl ; os_name == "nt"',
  'a>=1;os_name=="nt"',
  '',
  '-a',
  'a-',
  'a>=1 2',
  'a>=1 <2',
  'a,>=1',
  'a>=1,,<2',
  'a[x',
  'a[x,]',
  'a[,x]',
  'a (>=1',
  'a >=1)',
  'a @',
  'a;',
  'a ; nonsense',
  'a=1',
  'a~=1',
  'a==1; os_name',
  'a\nb',
];

const EXTRAS = [[], ['test-suite'], ['docs', 'test-suite']];
const markers = [...COMPARISONS, ...COMBINED, ...BROKEN].flatMap((marker) =>
  [LINUX, PREVIEW].flatMap((environment) => EXTRAS.map((extras) => ({ marker, environment, extras }))),
);

interface Answers {
  readonly markers: readonly (boolean | 'error')[];
  readonly requirements: readonly unknown[];
}

const script = readFileSync(join(import.meta.dirname, 'packaging-oracle.py'), 'utf8');
const output = execFileSync('python3', ['-I', '-c', script], {
  input: JSON.stringify({ markers, requirements: REQUIREMENTS }),
  encoding: 'utf8',
  cwd: tmpdir(),
});
const answers = JSON.parse(output) as Answers;

function orError<T>(work: () => T): T | 'error' {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequirement);
    return 'error';
  }
}

test('markers come to what packaging says', () => {
  const ours = markers.map(({ marker, environment, extras }) =>
    orError(() => evaluateMarker(marker, environment, extras)),
  );
  const differing = markers
    .map((each, index) => ({ ...each, ours: ours[index], pip: answers.markers[index] }))
    .filter(({ ours: one, pip }) => one !== pip)
    .map(({ marker, extras, environment, ours: one, pip }) => [
      marker,
      extras,
      environment.python_full_version,
      one,
      pip,
    ]);
  expect(differing).toEqual([]);
  expect(new Set(answers.markers)).toEqual(new Set([true, false, 'error']));
});

test.each(REQUIREMENTS.map((text, index) => [JSON.stringify(text), text, index] as const))(
  'requirement %s',
  (_, text, index) => {
    const ours = orError(() => {
      const { name, extras, specifier, url = null } = parseRequirement(text);
      const specifiers = specifier.replaceAll(' ', '').split(',').filter(Boolean).sort();
      return { name, extras: [...extras].sort(), specifiers, url };
    });
    expect(ours).toEqual(answers.requirements[index]);
  },
);

test.each([
  ['os_name < "z"', LINUX, [], false],
  ['os_name <= "posix"', LINUX, [], true],
  ['platform_release >= "generic"', LINUX, [], false],
  ['platform_version == "#1 SMP"', LINUX, [], true],
  ['python_version < "nonsense"', LINUX, [], false],
  ['python_full_version > "3.14.0rc1"', PREVIEW, [], true],
  ['python_full_version < "3.14.0rc3"', PREVIEW, [], true],
  ['python_full_version < "3.14.0"', PREVIEW, [], false],
  ['extra == "Test_Suite"', LINUX, ['test.suite'], true],
  ['extra == "test-suite"', LINUX, ['docs', 'Test__Suite'], true],
])(
  'of what packaging changed over time, the newest is followed: %s (%#)',
  (marker, environment, extras, expected) => {
    expect(evaluateMarker(marker, environment, extras)).toBe(expected);
  },
);

test('a kernel that is no version satisfies no comparison', () => {
  const environment = { ...LINUX, platform_release: '6.1.0-13-amd64-custom' };
  expect(evaluateMarker('platform_release >= "5"', environment, [])).toBe(false);
  expect(evaluateMarker('platform_release != "5"', environment, [])).toBe(false);
});

test('an untagged build of Python has a version', () => {
  const environment = { ...LINUX, python_full_version: '3.13.0a1+' };
  expect(evaluateMarker('python_full_version >= "3.13.0a1"', environment, [])).toBe(true);
});

test('parts are kept as written', () => {
  expect(parseRequirement('My_Pkg [b, a] ( >= 1 , <2 ) ; os_name=="nt" ')).toEqual({
    name: 'My_Pkg',
    extras: ['b', 'a'],
    specifier: '>= 1 , <2',
    marker: 'os_name=="nt"',
  });
});

test('nesting and length are bounded', () => {
  const deep = `${'('.repeat(10_000)}os_name == "x"${')'.repeat(10_000)}`;
  expect(() => evaluateMarker(deep, LINUX, [])).toThrow(InvalidRequirement);
  expect(() => parseRequirement(`a>=${'1'.repeat(10_000)}`)).toThrow(/8192/);
});
