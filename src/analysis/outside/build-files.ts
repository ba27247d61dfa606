import { isHostile } from '../facts/command-traits.js';
import { piecesOf } from '../facts/pieces.js';
import { makeAsShell } from '../facts/make-text.js';
import { siteOf, type Call, type Frame } from '../machine/machine-parts.js';
import type { ShippedFiles } from '../machine/shipped-files.js';

/** Programs that run what a file beside them says, and how such files are called. */
const READERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\s*(?:\S*\/)?(?:g|n|mingw32-)?make(?:\.exe)?(?:\s|$)/, ['GNUmakefile', 'makefile', 'Makefile']],
  [/^\s*(?:\S*\/)?(?:npm|yarn|pnpm)(?:\.cmd)?\s/, ['package.json']],
  [/^\s*(?:\S*\/)?cmake(?:\.exe)?\s/, ['CMakeLists.txt']],
  [/^\s*(?:\S*\/)?(?:meson|muon)(?:\.exe)?\s/, ['meson.build']],
];
/** `cd folder && make` */
const ENTERING = /^\s*cd\s+["']?([\w./\\-]+)["']?\s*(?:&&|;)\s*/;
/** Options that name the folder or the file. */
const FOLDER = /\s(?:-[CS]\s*|(?:--directory|--prefix|--cwd)[\s=]+)["']?([\w./\\-]+)/;
const FILE = /\s(?:-f\s*|(?:--file|--makefile)[\s=]+)["']?([\w./\\-]+)/;

/** Bytes that cost as much to read as one evaluation; who has no budget left for a file is not judged to the end. */
const READ_FOR_ONE = 4;
/** Longer lines are read in pieces. */
const LONGEST_LINE = 100_000;

/** The lines of a file of recipes that do what no honest one does, continued lines as one. */
function hostileLines(path: string, text: string): string {
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^\s*#/.test(line))
    .flatMap((line) => piecesOf(line, LONGEST_LINE));
  return (/makefile$/i.test(path) ? makeAsShell(lines) : lines).filter((line) => isHostile(line)).join('\n');
}

/** A text of commands with the worst of its lines in front: what stands far down counts as much as how it begins. */
export function worstFirst(path: string, text: string, { machine }: Frame): string {
  if (text.length <= LONGEST_LINE) return text;
  machine.budget.left -= text.length / READ_FOR_ONE;
  return machine.budget.left <= 0 ? text : `${hostileLines(path, text)}\n${text}`;
}

/** What was found in a file before: builds start their tools many times. */
const KNOWN = new WeakMap<ShippedFiles, Map<string, string>>();

/** What in a file of recipes or commands no honest one does, read to its end; as long as there is a budget for it. */
export function recipesIn(path: string, { machine }: Frame): string {
  const known = KNOWN.get(machine.shipped) ?? new Map<string, string>();
  KNOWN.set(machine.shipped, known);
  const found = known.get(path);
  if (found !== undefined) return found;
  const bytes = machine.shipped.read(path) ?? new Uint8Array();
  machine.budget.left -= bytes.length / READ_FOR_ONE;
  const lines = machine.budget.left <= 0 ? '' : hostileLines(path, Buffer.from(bytes).toString('utf8'));
  known.set(path, lines);
  return lines;
}

/** What a build tool that a command starts is told by a file of the artifact, as far as that is hostile. */
export function hostileRecipes(line: string, { frame, keywords }: Call): string | undefined {
  const [entering = '', entered] = ENTERING.exec(line) ?? [];
  const command = line.slice(entering.length);
  const names = READERS.find(([program]) => program.test(command))?.[1];
  if (names === undefined) return undefined;
  const { shipped } = frame.machine;
  const from = siteOf(frame);
  const place = keywords.get('cwd')?.text;
  const start = place === undefined ? undefined : shipped.findFolder(place, from);
  const folder = [entered ?? '.', FOLDER.exec(command)?.[1] ?? '.'].join('/');
  const named = FILE.exec(command)?.[1];
  const path = shipped.findBeside(
    folder,
    named === undefined ? names : [named],
    start === undefined ? from : { path: start, isBuild: false },
  );
  return path === undefined ? undefined : recipesIn(path, frame) || undefined;
}
