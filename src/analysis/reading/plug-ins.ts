import { BUILD_COMMANDS } from '../facts/command-methods.js';
import type { Unscanned } from '../../model/inspection.js';
import type { PackageLayout } from './package-map.js';

interface Readable extends PackageLayout {
  read(path: string): Uint8Array | Unscanned;
}

/** An object that a tool imports and calls whenever it runs, because the package is installed beside it. */
export interface PlugIn {
  /** Dotted name of the module. */
  readonly module: string;
  /** Dotted name in the module; empty when the module itself is meant. */
  readonly object: string;
}

/**
 * Groups of entry points whose objects tools of developers call by themselves: those of pytest are found by the names of their
 * hooks. Groups that name commands or choices are none: somebody asks for these.
 */
const CALLED =
  /^(?:flake8\.\w+|poetry\.(?:application\.)?plugin|hatch|tox|pdm|setuptools\.finalize_distribution_options|distutils\.(?:commands|setup_keywords)|egg_info\.writers|setuptools\.file_finders|airflow\.plugins|keyring\.backends)$/;

/** Groups of programs that an installer places where a shell looks for commands. */
const PROGRAMS = /^(?:console_scripts|gui_scripts|project\.(?:gui-)?scripts|tool\.poetry\.scripts)$/;

/** Commands of the system: who types one means that, not a program of a package which has the same name. */
const SYSTEM_COMMANDS =
  /^(?:sudo|su|doas|ssh|ssh-(?:add|agent|keygen)|scp|sftp|gpg|git|curl|wget|(?:ba|z|da|fi)?sh|ls|cat|cp|mv|rm|ln|ps|top|df|du|grep|sed|awk|find|which|env|id|whoami|uname|passwd|login|crontab|systemctl|kill|tar|mkdir|chmod|chown|make|gcc|cc|ping|dir|cmd|powershell|explorer)$/;

const TABLES = /(?:^|\/)[^/]+\.(?:dist|egg)-info\/entry_points\.txt$|^(?:[^/]+\/)?pyproject\.toml$/;
/** A heading, as entry_points.txt and pyproject.toml (PEP 621, poetry's own) write it. */
const HEADING = /^\s*\[(?:project\.entry-points\.|tool\.poetry\.plugins\.)?["']?([\w.-]+)["']?\]\s*(?:#.*)?$/;
const ENTRY = /^\s*["']?([\w.-]+)["']?\s*=\s*["']?([\w.]+)(?:\s*:\s*([\w.]+))?/;

const MOST_PLUG_INS = 50;

/** Entry points of an artifact that run although nobody asks for them by what they are; what cannot be read as such a table names none. */
export function plugInsOf(tree: Readable): readonly PlugIn[] {
  const found = tree.paths
    .filter((path) => TABLES.test(path))
    .flatMap((path) => {
      const bytes = tree.read(path);
      if (!(bytes instanceof Uint8Array)) return [];
      let group = '';
      return Buffer.from(bytes)
        .toString('utf8')
        .split(/\r\n|\r|\n/)
        .flatMap((line): PlugIn[] => {
          const heading = HEADING.exec(line)?.[1];
          group = heading ?? (/^\s*\[/.test(line) ? '' : group);
          const [, name = '', module, object = ''] = ENTRY.exec(line) ?? [];
          if (group === 'distutils.commands' && !BUILD_COMMANDS.test(name)) return [];
          const isUnasked = CALLED.test(group) || (PROGRAMS.test(group) && SYSTEM_COMMANDS.test(name));
          return heading !== undefined || module === undefined || !isUnasked ? [] : [{ module, object }];
        });
    });
  return found.slice(0, MOST_PLUG_INS);
}
