import { commandTraits } from '../facts/command-traits.js';
import { indexNamed } from '../facts/programs.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** From an index that anybody on the way can answer for. */
const INSECURE = /--trusted-host|\shttp:\/\//;

/** Nothing of a command but the interpreter is left open. */
const isWhole = (text: string): boolean => !text.trim().slice(1).includes('\uFFFC');

/** The project that is worked on, from its own folder. */
const ITSELF = /\binstall\s+(?:-\S+\s+){0,9}\.(?:\s+-|\s*$)/;

export const packagesInstalledUnasked: Combination = {
  doc: {
    id: 'packages-installed-unasked',
    title: 'Installs other packages by itself',
    why: 'Packages that are installed from inside another one pass no resolver, no lock file and no check.',
    remedy: 'Ask the authors to declare the dependency.',
    example: 'subprocess.run([sys.executable, "-m", "pip", "install", "evil-invalid"])',
    technique: 'T1195.001',
  },
  judge: ({ behaviour, reach, text = '' }) => {
    if (behaviour !== 'starts-process') return undefined;
    const traits = commandTraits(text);
    // Builds fetch what they build with; an import has nothing to install.
    if (traits.has('installs-programs'))
      return isUnasked(reach) && reach !== 'install' ? 'MEDIUM' : undefined;
    const from = indexNamed(text);
    if (!traits.has('installs-packages') || (ITSELF.test(text) && from === undefined)) return undefined;
    if (!isUnasked(reach))
      return from !== undefined && INSECURE.test(text) && isWhole(text) ? 'HIGH' : undefined;
    if (from === undefined || from.startsWith('\uFFFC')) return 'MEDIUM';
    // An index nobody asked for, reached so that anybody on the way can put something else into its place.
    return INSECURE.test(text) ? 'CRITICAL' : 'HIGH';
  },
  message: ({ name, reach }) => `${name} installs packages ${WHEN[reach]}`,
};
