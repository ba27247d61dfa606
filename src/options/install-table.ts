import { BUILD_CHOICES, UPGRADE_STRATEGIES } from '../model/request.js';
import type { Option } from './option.js';

const INSTALL = ['install'] as const;

/** The part of the option table that is about building and installing. */
export const INSTALL_OPTIONS: readonly Option[] = [
  {
    name: 'build',
    commands: ['audit', 'install'],
    kind: 'value',
    group: 'Building and installing',
    value: 'HOW',
    choices: BUILD_CHOICES,
    help: 'How source distributions that passed may be built: only in a sandbox (the default), also without one, or not at all',
    input: {},
  },
  {
    name: 'dry-run',
    commands: INSTALL,
    kind: 'flag',
    group: 'Building and installing',
    help: 'Judge and say what would be installed; build and install nothing',
  },
  {
    name: 'allow-blocked',
    commands: INSTALL,
    kind: 'flag',
    group: 'Building and installing',
    help: 'Install even if packages are blocked, and do not let them change the exit code; they are still never built',
  },
  {
    name: 'upgrade',
    commands: INSTALL,
    short: 'U',
    kind: 'flag',
    group: 'Building and installing',
    help: 'Upgrade the requested packages, even if a version that fits is installed',
    input: {},
  },
  {
    name: 'upgrade-strategy',
    commands: INSTALL,
    kind: 'value',
    group: 'Building and installing',
    value: 'HOW',
    choices: UPGRADE_STRATEGIES,
    help: 'What --upgrade does to dependencies',
    input: {},
  },
  {
    name: 'target',
    commands: INSTALL,
    short: 't',
    kind: 'value',
    group: 'Building and installing',
    value: 'DIR',
    help: 'Install into this folder',
    input: {},
  },
  {
    name: 'user',
    commands: INSTALL,
    kind: 'flag',
    group: 'Building and installing',
    help: "Install into the user's own packages",
    input: {},
  },
  {
    name: 'break-system-packages',
    commands: INSTALL,
    kind: 'flag',
    group: 'Building and installing',
    help: "Install even into an environment that the system's package manager owns",
    input: {},
  },
  {
    name: 'lock',
    commands: INSTALL,
    kind: 'value',
    group: 'Building and installing',
    value: 'FILE',
    help: 'Also write the installed set to a requirements file with hashes',
  },
];
