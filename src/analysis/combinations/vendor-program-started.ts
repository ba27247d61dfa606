import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

export const vendorProgramStarted: Combination = {
  doc: {
    id: 'vendor-program-started',
    title: 'Downloads a program from the maker of a well-known tool and starts it, without being asked',
    why: 'Nobody but the maker can change that program, but it was no part of what was checked, and it runs with your rights.',
    remedy: 'Install the tool yourself, by the version you want, before the package.',
    example: 'urlretrieve("https://get.docker.com/", path); subprocess.run(["sh", path])',
    technique: 'T1105',
  },
  judge: ({ behaviour, labels, reach }) => {
    if (!labels.has('vendor') || labels.has('network') || !isUnasked(reach)) return undefined;
    const runs = behaviour === 'starts-process' || behaviour === 'loads-native' || behaviour === 'runs-code';
    return runs ? 'HIGH' : undefined;
  },
  message: ({ name, reach }) => `${name} starts what was downloaded from the maker of a tool ${WHEN[reach]}`,
};
