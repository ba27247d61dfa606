import { mapPackage } from '../../../src/analysis/reading/package-map.js';

const reaches = (paths: readonly string[], kind: 'wheel' | 'sdist' = 'sdist'): Record<string, string> =>
  Object.fromEntries(
    mapPackage({ kind, paths, folder: 'x-1.0', backendPath: [] }).entries.map(({ path, reach }) => [
      path,
      reach,
    ]),
  );

test('an sdist installs by setup.py and is imported by its whole packages', () => {
  expect(
    reaches([
      'x-1.0/setup.py',
      'x-1.0/x.py',
      'x-1.0/src/pkg/__init__.py',
      'x-1.0/src/pkg/deep/__init__.py',
      'x-1.0/src/pkg/__main__.py',
      'x-1.0/src/pkg/tests/test_a.py',
      'x-1.0/src/pkg/tools/__init__.py',
      'x-1.0/tools/__init__.py',
      'x-1.0/vendored/tool/__init__.py',
      'x-1.0/action/main.py',
    ]),
  ).toEqual({
    'x-1.0/setup.py': 'install',
    'x-1.0/x.py': 'import',
    'x-1.0/src/pkg/__init__.py': 'import',
    'x-1.0/src/pkg/deep/__init__.py': 'import',
    'x-1.0/src/pkg/__main__.py': 'script',
    'x-1.0/src/pkg/tests/test_a.py': 'never',
    'x-1.0/src/pkg/tools/__init__.py': 'import',
    'x-1.0/tools/__init__.py': 'never',
    'x-1.0/vendored/tool/__init__.py': 'never',
    'x-1.0/action/main.py': 'never',
  });
});

test('a wheel is imported whole, started by sitecustomize and scripts', () => {
  expect(reaches(['a/b.py', 'sitecustomize.py', 'x-1.0.data/scripts/go', '._a.py'], 'wheel')).toEqual({
    'a/b.py': 'import',
    'sitecustomize.py': 'start',
    'x-1.0.data/scripts/go': 'script',
  });
});

test('a program of a wheel is Python where it has no ending, or its first line says so', () => {
  const heads: Record<string, string> = {
    'x-1.0.data/scripts/run.sh': '#!/bin/sh',
    'x-1.0.data/scripts/tool.v1': '#!python',
  };
  const paths = [...Object.keys(heads), 'x-1.0.data/scripts/go'];
  const head = (path: string): Uint8Array => Buffer.from(heads[path] ?? '');
  const { entries } = mapPackage({ kind: 'wheel', paths, folder: '', backendPath: [], head });
  expect(entries.map(({ path }) => path)).toEqual(['x-1.0.data/scripts/tool.v1', 'x-1.0.data/scripts/go']);
});

test('finds modules as Python would', () => {
  const paths = ['x-1.0/setup.py', 'x-1.0/build_it.py', 'x-1.0/src/pkg/__init__.py', 'x-1.0/src/pkg/a.py'];
  const { resolve } = mapPackage({ kind: 'sdist', paths, folder: 'x-1.0', backendPath: [] });
  expect(resolve('x-1.0/setup.py', 'build_it')).toBe('x-1.0/build_it.py');
  expect(resolve('x-1.0/setup.py', 'pkg.a')).toBe('x-1.0/src/pkg/a.py');
  expect(resolve('x-1.0/src/pkg/a.py', '.')).toBe('x-1.0/src/pkg/__init__.py');
  expect(resolve('x-1.0/src/pkg/__init__.py', '.a')).toBe('x-1.0/src/pkg/a.py');
  expect(resolve('x-1.0/setup.py', 'os')).toBeUndefined();
});

test('finds a module in the first of the folders that hold something of its name', () => {
  const paths = ['a.py', 'a/b.py', 'one/x/__init__.py', 'one/x/a.py', 'two/y/__init__.py', 'two/x.py'];
  const { resolve } = mapPackage({ kind: 'wheel', paths, folder: '', backendPath: [] });
  expect(['a', 'a.b', 'x', 'x.a', 'y', 'y.a'].map((module) => resolve('two/y/__init__.py', module))).toEqual([
    'a.py',
    'a/b.py',
    'one/x/__init__.py',
    'one/x/a.py',
    'two/y/__init__.py',
    undefined,
  ]);
});

/** The reach of each of the files of an sdist. */
function reachOf(...paths: string[]): (string | undefined)[] {
  const layout = { kind: 'sdist' as const, folder: 'a-1.0', backendPath: [], paths };
  const { entries } = mapPackage(layout);
  return paths.map((path) => entries.find((entry) => entry.path === path)?.reach);
}

test('a folder that is named as developers name theirs is the package where there is no other', () => {
  expect(reachOf('a-1.0/tools/__init__.py', 'a-1.0/docs/conf.py')).toEqual(['import', 'never']);
  expect(reachOf('a-1.0/tools/__init__.py', 'a-1.0/a/__init__.py')).toEqual(['never', 'import']);
});

test("other people's projects beside a package are not read, unless they are a package or all there is", () => {
  expect(reachOf('a-1.0/a/__init__.py', 'a-1.0/third_party/x/up.py')).toEqual(['import', 'never']);
  expect(reachOf('a-1.0/a/__init__.py', 'a-1.0/external/__init__.py')).toEqual(['import', 'import']);
  expect(reachOf('a-1.0/external/x/up.py')).toEqual(['import']);
});
