import { isHostile } from '../facts/command-traits.js';
import type { Call } from '../machine/machine-parts.js';

/** Programs that run what a file beside them says, and how such files are called. */
const READERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\s*(?:\S*\/)?(?:g|n|mingw32-)?make(?:\.exe)?(?:\s|$)/, ['GNUmakefile', 'makefile', 'Makefile']],
  [/^\s*(?:\S*\/)?(?:npm|yarn|pnpm)(?:\.cmd)?\s/, ['package.json']],
  [/^\s*(?:\S*\/)?cmake(?:\.exe)?\s/, ['CMakeLists.txt']],
  [/^\s*(?:\S*\/)?(?:meson|muon)(?:\.exe)?\s/, ['meson.build']],
];
/** Options that name the folder or the file. */
const FOLDER = /\s(?:-C|--directory|-S|--prefix|--cwd)[\s=]+["']?([\w./\\-]+)/;
const FILE = /\s(?:-f|--file|--makefile)[\s=]+["']?([\w./\\-]+)/;

const LONGEST = 400_000;
const LONGEST_LINE = 8_000;

/** The lines of a file of recipes that do what no honest one does, continued lines as one. */
function hostileLines(text: string): string {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.length < LONGEST_LINE && !/^\s*#/.test(line) && isHostile(line))
    .join('\n');
}

/** What a build tool that a command starts is told by a file of the artifact, as far as that is hostile. */
export function hostileRecipes(line: string, { frame }: Call): string | undefined {
  const names = READERS.find(([program]) => program.test(line))?.[1];
  if (names === undefined) return undefined;
  const { machine, scope } = frame;
  const named = FILE.exec(line)?.[1];
  const path = machine.shipped.findBeside(
    FOLDER.exec(line)?.[1] ?? '.',
    named === undefined ? names : [named],
    scope.unit.path,
  );
  const bytes = path === undefined ? undefined : machine.shipped.read(path);
  if (bytes === undefined) return undefined;
  machine.budget.left -= bytes.length >> 6;
  return hostileLines(Buffer.from(bytes.subarray(0, LONGEST)).toString('utf8')) || undefined;
}
