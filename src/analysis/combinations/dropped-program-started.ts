import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** Kinds of file that Windows or a shell starts; `.com` also ends the names of hosts. */
const PROGRAM = /\.(?:exe|scr|bat|cmd|vbs|vbe|ps1|hta|jse|wsf|msi)\b|\.com(?![\w./:-])/i;

/** What git and the package managers are called on Windows. */
const OF_WINDOWS = /^(\s*(?:git|hg|npm|npx|yarn|pnpm))\.(?:cmd|exe)\b/i;

/** A compiler, given a source file first: that is what was written, and it is not started. */
const COMPILER =
  /^(\s*(?:\S*[\\/])?(?:javac|cl|gcc|g\+\+|clang|nvcc|rustc|gfortran|swig))\.exe(?=\s+[\w.-]+\.(?:java|c|cc|cpp|cxx|cu|rs|f|f90|i)\b)/i;

export const droppedProgramStarted: Combination = {
  doc: {
    id: 'dropped-program-started',
    title: 'Writes a program to disk and starts it, without being asked',
    why: 'A program or script that is unpacked from the source and started right away is not part of what one reads as the package.',
    remedy: 'Do not install the package.',
    example: 'open("a.bat", "w").write(text); os.startfile("a.bat")',
    technique: 'T1059',
  },
  judge: ({ behaviour, labels, reach, text }) =>
    behaviour === 'starts-process' &&
    labels.has('written') &&
    isUnasked(reach) &&
    PROGRAM.test((text ?? '').replace(OF_WINDOWS, '$1').replace(COMPILER, '$1'))
      ? 'CRITICAL'
      : undefined,
  message: ({ name, reach }) => `${name} starts a program that was written just before ${WHEN[reach]}`,
};
