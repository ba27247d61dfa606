import { isHostile } from '../facts/command-traits.js';
import { isPure } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** A path, and on the next line what is written there. */
const PROSE = /^[^\n]*\.(?:mdc?|rst|txt|cursorrules|windsurfrules)\n/i;

/** A hook that pushes somewhere else than to where the repository is kept. */
const PUSHES = /\bgit\s+push\b[^\n]{0,200}\bhttps?:\/\/(?![^\s/]{0,100}\b(?:github|gitlab|bitbucket)\.)/;

/** Letters that nobody sees, so many that they say something. */
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\u{E0000}-\u{E007F}]{24,}/u;

export const autostartWritten: Combination = {
  doc: {
    id: 'autostart-written',
    title: 'Makes itself start again',
    why: 'Entries in autostart folders, shell profiles, cron, the registry or files of other programs keep code running after the package is removed.',
    remedy: 'Do not install the package; if it ran, look at the named place.',
    example: 'open(os.path.expanduser("~/.bashrc"), "a").write(line)',
    technique: 'T1547',
  },
  judge: ({ behaviour, labels, reach, host, text }) => {
    if (behaviour !== 'writes-autostart') return undefined;
    if (isUnasked(reach) || INVISIBLE.test(text ?? '')) return 'CRITICAL';
    // Prose for an assistant may tell how things are installed.
    if (isHostile(text ?? '') || PUSHES.test(text ?? ''))
      return PROSE.test(text ?? '') ? 'MEDIUM' : 'CRITICAL';
    if (labels.has('network') && host !== undefined && !labels.has('parameter')) return 'CRITICAL';
    return labels.has('decoded') && isPure(labels) ? 'CRITICAL' : 'LOW';
  },
  message: ({ name, reach }) => `${name} writes to a place that starts programs ${WHEN[reach]}`,
};
