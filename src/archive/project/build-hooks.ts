import { posix } from 'node:path';
import { at, isTable, plain, type Table } from './tables.js';
import { filesOf, type PackageFolders } from './setuptools-hooks.js';

const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

/** hatchling: build hooks for all targets or for one, metadata hooks, and a version that code gives. */
function ofHatch(tool: unknown): string[] {
  const hatch = at(tool, 'hatch');
  const targets = at(hatch, 'build', 'targets');
  const builds = [at(hatch, 'build'), ...(isTable(targets) ? Object.values(targets) : [])];
  const hooks = [
    ...builds.map((build) => at(build, 'hooks', 'custom')),
    at(hatch, 'metadata', 'hooks', 'custom'),
  ];
  const builders = builds.map((build) => at(build, 'path'));
  const version = at(hatch, 'version', 'source') === 'code' ? text(at(hatch, 'version', 'path')) : [];
  return [
    'hatch_build.py',
    ...hooks.flatMap((hook) => text(at(hook, 'path'))),
    ...builders.flatMap(text),
    ...version,
  ];
}

/** pdm-backend: the custom hook, a setup.py it runs, and a version that a function gives. */
function ofPdm(tool: unknown): string[] {
  const pdm = at(tool, 'pdm');
  const calls = text(at(pdm, 'version', 'getter')).flatMap((getter) => filesOf(getter));
  return ['pdm_build.py', ...text(at(pdm, 'build', 'custom-hook')), ...calls];
}

/** poetry-core: the build script, under its old and its new key. */
function ofPoetry(tool: unknown): string[] {
  const build = at(tool, 'poetry', 'build');
  return [...text(build), ...text(at(build, 'script'))];
}

/** setuptools: commands that a table names in place of its own, and values that code gives. */
function ofSetuptools(tool: unknown): string[] {
  const setuptools = at(tool, 'setuptools');
  const [commands, dynamic, told] = ['cmdclass', 'dynamic', 'package-dir'].map((key) => at(setuptools, key));
  const folders = Object.fromEntries(
    Object.entries(isTable(told) ? told : {}).flatMap(([name, folder]) =>
      text(folder).map((one) => [name, one]),
    ),
  ) as PackageFolders;
  const references = [
    ...(isTable(commands) ? Object.values(commands).flatMap(text) : []),
    ...(isTable(dynamic) ? Object.values(dynamic).flatMap((value) => text(at(value, 'attr'))) : []),
  ];
  return references.flatMap((reference) => filesOf(reference, folders));
}

/** scikit-build-core: providers of metadata in a folder of the project. */
function ofScikit(tool: unknown): string[] {
  const metadata = at(tool, 'scikit-build', 'metadata');
  const fields = isTable(metadata) ? Object.values(metadata) : [];
  return fields.flatMap((field) =>
    text(at(field, 'provider-path')).flatMap((folder) =>
      text(at(field, 'provider')).map((module) => posix.join(folder, `${module.replaceAll('.', '/')}.py`)),
    ),
  );
}

/**
 * Files of a project that the back ends in use run while they build it, by what its pyproject.toml tells each of them;
 * paths from the folder of the project, of which not all need be there.
 *
 * @param parsed the whole pyproject.toml
 * @param hatch the whole hatch.toml: what hatchling looks for in `tool.hatch` may be at the top there
 */
export function buildHooks(parsed: Table, hatch: Table = {}): readonly string[] {
  const tool = parsed['tool'];
  const named = [ofHatch, ofPdm, ofPoetry, ofSetuptools, ofScikit].flatMap((of) => of(tool));
  return [...new Set([...named, ...ofHatch({ hatch })].map(plain))];
}
