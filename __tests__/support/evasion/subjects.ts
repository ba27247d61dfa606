import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CALLED_SHAPES } from '../called-shapes.js';
import { BLOCKED_SHAPES, type Shape } from '../technique-shapes.js';

/** A program to mutate, and the files of its artifact. */
export interface Program {
  /** The rule whose fixture it is, or `technique-shapes`. */
  readonly rule: string;
  readonly name: string;
  /** Path of the text that is mutated. */
  readonly path: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'rules');
const TOP = 'fixture-1.0';
const PACKAGE = `${TOP}/pkg/__init__.py`;

function filesBelow(folder: string, prefix = ''): Record<string, Uint8Array> {
  return Object.fromEntries(
    readdirSync(folder).flatMap((name): [string, Uint8Array][] => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return Object.entries(filesBelow(path, `${prefix}${name}/`));
      return [[`${prefix}${name}`, readFileSync(path)]];
    }),
  );
}

function programsOf(rule: string): Program[] {
  return readdirSync(join(FOLDER, rule))
    .filter((name) => name.startsWith('flagged'))
    .flatMap((name): Program[] => {
      const place = join(FOLDER, rule, name);
      if (name.endsWith('.py')) {
        const path = name.includes('setup') ? `${TOP}/setup.py` : PACKAGE;
        return [{ rule, name, path, files: { [path]: readFileSync(place, 'utf8') } }];
      }
      const files = filesBelow(place);
      return Object.keys(files)
        .filter(
          (path) =>
            path.endsWith('.py') &&
            Buffer.from(files[path] ?? '')
              .toString()
              .trim() !== '',
        )
        .map((path) => ({ rule, name: `${name}/${path}`, path, files }));
    });
}

const ofShape = ({ name, file = PACKAGE, lines, others = {} }: Shape): Program => ({
  rule: 'technique-shapes',
  name,
  path: file,
  files: { [file]: `${lines.join('\n')}\n`, ...others },
});

/** Every flagged fixture that is Python text, then the shapes of techniques that are to be blocked. */
export function programs(): Program[] {
  return [
    ...readdirSync(FOLDER).sort().flatMap(programsOf),
    ...[...BLOCKED_SHAPES, ...CALLED_SHAPES].map(ofShape),
  ];
}
