import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

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

export const childInterpreterStarted: Combination = {
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
};
