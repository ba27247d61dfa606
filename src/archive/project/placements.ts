import { posix } from 'node:path';
import type { SetupArguments } from '../../model/setup-arguments.js';
import { ofHatch, ofOthers, ofPdm, ofPoetry, ofTemplates } from './back-end-placements.js';
import { ofArguments } from './setuptools-placements.js';
import { ofSetuptools, ofSetupCfg } from './setuptools-settings.js';
import { at, plain, texts, type Table } from './tables.js';

/**
 * A file or folder of a project that is installed elsewhere than where it lies. Neither path ends with a slash; empty
 * is the top.
 */
export interface Placement {
  readonly from: string;
  readonly to: string;
  /** What lies in folders of it stays there, and so does setup.py. */
  readonly isFlat?: true;
  /** The content of a file that a build makes from settings; `from` is then the file with the setting. */
  readonly text?: string;
}

/** Whether packages lie, and are looked for, there anyway; what is there may still be taken for something else. */
export function isUsual({ from, to, text }: Placement): boolean {
  if (text !== undefined) return false;
  return ['', 'src', 'lib'].some(
    (root) => from === posix.join(root, to) || from === (to === '' ? root : `${root}/${to}`),
  );
}

/** What a project tells back ends of what they install. */
export interface Told {
  readonly placements: readonly Placement[];
  /** The settings of setuptools: from pyproject.toml, setup.cfg and code. */
  readonly setups: readonly SetupArguments[];
}

/** A project is a package of its own name to most back ends, wherever others keep theirs. */
function ofName({ project, tool }: Table): Placement[] {
  const named = [at(project, 'name'), at(tool, 'poetry', 'name'), at(tool, 'flit', 'metadata', 'module')];
  return named.flatMap(texts).flatMap((name) => {
    const module = name.replaceAll(/[-.]+/g, '_');
    return [module, `${module}.py`].map((path) => ({ from: path, to: path }));
  });
}

/**
 * What the back ends in use install and from where, by what pyproject.toml, setup.cfg and code tell them.
 *
 * @param parsed the whole pyproject.toml
 * @param hatch the whole hatch.toml
 * @param setups what code that builds the project told
 */
export function placements(
  parsed: Table,
  setupCfg: string,
  hatch: Table = {},
  setups: readonly SetupArguments[] = [],
): Told {
  const { tool } = parsed;
  const told = [ofSetuptools(tool), ofSetupCfg(setupCfg)];
  // A folder that one of them names holds for the packages of another.
  const folders = told.flatMap((one) => one.folders);
  const all = [...told, ...setups.map((one) => ({ ...one, folders: [...folders, ...one.folders] }))];
  const found = [
    ...all.flatMap(ofArguments),
    ...[ofHatch, ofPoetry, ofPdm, ofOthers, ofTemplates].flatMap((of) => of(tool)),
    ...ofHatch({ hatch }),
    ...ofName(parsed),
  ];
  return {
    placements: found.map((one) => ({ ...one, from: plain(one.from), to: plain(one.to) })),
    setups: all,
  };
}
