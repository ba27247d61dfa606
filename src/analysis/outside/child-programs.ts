import { decodeSource } from '../../python/decode.js';
import { parseLayer } from '../machine/layers.js';
import { siteOf, type Call } from '../machine/machine-parts.js';
import { sight } from '../machine/sight.js';
import { blend } from '../values/blend.js';
import { printed } from '../values/constants.js';
import type { Unit, Value } from '../values/value.js';
import { runProgram } from './run-program.js';
import { hostileRecipes, recipesIn, worstFirst } from './build-files.js';
import { fileNamedIn } from './written-files.js';

const MOST_SCRIPT = 200_000;

/** The program of `python -c TEXT`, whether in a list of words or in one command line. */
function inlineProgram(words: readonly Value[]): Value | undefined {
  const flag = words.findIndex((word) => word.text === '-c');
  const first = words[0]?.text ?? '';
  const python = /python|\uFFFC|^py\b/i.test(words[0] === undefined ? '' : printed(words[0]));
  if (flag > 0 && python) return words[flag + 1];
  const quoted = /(?:python[\w.]{0,20}|\uFFFC)["']?\s+-c\s+(["'])([^]+)\1/i.exec(first)?.[2];
  return quoted === undefined ? undefined : blend([], { text: quoted });
}

/** The module of the package that `python -m NAME` starts. */
function namedModule(line: string, call: Call): Unit | undefined {
  const name = /\s-m\s+([\w.]+)/.exec(line)?.[1];
  if (name === undefined) return undefined;
  const { machine, scope, reach } = call.frame;
  const find = (module: string): Unit | undefined => machine.resolve(scope.unit.path, module, reach);
  return find(`${name}.__main__`) ?? find(name);
}

const BINARY = /^(?:\x7fELF|MZ[^]{58}|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/;
const SHELL_SCRIPT = /\.(?:sh|bash|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta)$/i;

/** Whether bytes are a native program or library, by their magic. */
export function isNative(bytes: Uint8Array): boolean {
  return BINARY.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}

/** A file that is handed to a shell, whatever it is called. */
const BY_SHELL = /^\s*["']?(?:\S*[\\/])?(?:ba|z|da|k)?sh["']?\s/;
/** A file that is handed to Python, whatever it is called; an unknown program is taken to be Python. */
const BY_PYTHON =
  /^["']?(?:\uFFFC|\S*python[\d.]*w?(?:\.exe)?)["']?\s+(?:-\w\s+)*["']?(?:\uFFFC|([^\s"'-][^\s"']*))/i;

function startsPython(line: string, path: string): boolean {
  const [started, named] = BY_PYTHON.exec(line) ?? [];
  return started !== undefined && (named === undefined || path.endsWith(named.replace(/^\.\//, '')));
}

const INSTALLER = /\b(?:pip[\d.]*|uv|easy_install)\b/;

/** An archive that Python starts, or an installer installs. */
function isMounted(bytes: Uint8Array, line: string): boolean {
  const start = Buffer.from(bytes.subarray(0, 6)).toString('latin1');
  return (
    start.startsWith('PK\x03\x04') || (INSTALLER.test(line) && /^(?:\x1f\x8b|BZh\d|\xfd7zXZ)/.test(start))
  );
}

/** What starting a file of the package does: its text for command rules, or the run of its Python. */
export function startShipped(line: string, call: Call): string | undefined {
  const { machine } = call.frame;
  const path = machine.shipped.find(line, siteOf(call.frame));
  const bytes = path === undefined ? undefined : machine.shipped.read(path);
  if (path === undefined || bytes === undefined || bytes.length === 0) return undefined;
  if (isMounted(bytes, line)) {
    machine.files.mounted.add(path);
    return undefined;
  }
  const isCompiled = /SourcelessFileLoader$/.test(call.name);
  const isProgram = isCompiled || isNative(bytes);
  // Of a program only the beginning is looked at.
  machine.budget.left -= Math.min(bytes.length, isProgram ? 64_000 : bytes.length) >> 6;
  if (isProgram) {
    if (isCompiled || machine.shipped.isPlain)
      sight(call.frame, call.at, {
        behaviour: 'loads-native',
        name: call.name,
        labels: new Set(['shipped']),
        steps: [],
        text: path,
      });
    return undefined;
  }
  const head = Buffer.from(bytes.subarray(0, 80)).toString('latin1');
  if (/\.pyw?$/.test(path) || /^#!.*python/.test(head) || startsPython(line, path)) {
    const source = machine.unitAt(path, call.frame.reach) === undefined ? decodeSource(bytes) : undefined;
    const text = source !== undefined && 'text' in source ? source.text : undefined;
    runProgram(
      machine.unitAt(path, call.frame.reach) ??
        (text === undefined ? undefined : parseLayer(blend([], { text }), call.at, call.frame)),
      call,
    );
    return undefined;
  }
  if (!SHELL_SCRIPT.test(path) && !head.startsWith('#!') && !BY_SHELL.test(line)) return undefined;
  // What stands far down in it counts as much as how it begins.
  return `${recipesIn(path, call.frame)}\n${Buffer.from(bytes.subarray(0, MOST_SCRIPT)).toString('utf8')}`.trim();
}

/** What a process was found to run. */
export interface Followed {
  /** A module or file of the package itself, which is judged on its own. */
  readonly isOwn: boolean;
  /** Text of a script in another language than Python. */
  readonly script?: string;
}

/**
 * Follows a process into what it runs: a program text, a module or file of the package, a file written just before.
 * The text of a script in another language is for command rules to read.
 */
export function followProcess(call: Call, values: readonly Value[], line: string): Followed {
  const words = values.flatMap((value) => value.items ?? [value]);
  const file = fileNamedIn(words, call);
  const isScript = /(?:^|[\\/\s])(?:ba|z|da)?sh\s|powershell|\bcmd\b|[cw]script/i.test(line);
  const written = file?.text === undefined || isScript ? undefined : blend([], { text: file.text });
  const program = inlineProgram(words);
  const named = program === undefined ? namedModule(line, call) : undefined;
  runProgram(named ?? parseLayer(program ?? written, call.at, call.frame), call);
  const put = file?.text === undefined ? undefined : worstFirst(file.path ?? '', file.text, call.frame);
  const script = startShipped(line, call) ?? put ?? hostileRecipes(line, call);
  const isOwn =
    named !== undefined || call.frame.machine.shipped.find(line, siteOf(call.frame)) !== undefined;
  return { isOwn, ...(script === undefined ? {} : { script }) };
}
