import type { ArtifactKind } from '../../model/artifact.js';
import { normalizeName } from '../../model/project-name.js';

/** pip's `--no-binary` / `--only-binary` after all of them were applied in order. */
export interface FormatControl {
  readonly noBinary: readonly string[];
  readonly onlyBinary: readonly string[];
}

export interface FormatChoice {
  readonly name: 'no-binary' | 'only-binary';
  /** Comma-separated project names, `:all:` or `:none:`. */
  readonly value: string;
}

function applyChoice(value: string, target: Set<string>, other: Set<string>): void {
  const all = value.split(',');
  const from = all.lastIndexOf(':all:');
  if (from >= 0) {
    other.clear();
    target.clear();
    target.add(':all:');
    if (!all.includes(':none:', from)) return;
  }
  for (const name of all.slice(from + 1)) {
    if (name === ':none:') target.clear();
    else if (name.trim() !== '') {
      other.delete(normalizeName(name.trim()));
      target.add(normalizeName(name.trim()));
    }
  }
}

/** Applies the choices in order, each overriding the opposite one for the same project, as pip does. */
export function formatControl(choices: readonly FormatChoice[]): FormatControl {
  const noBinary = new Set<string>();
  const onlyBinary = new Set<string>();
  for (const { name, value } of choices) {
    if (name === 'no-binary') applyChoice(value, noBinary, onlyBinary);
    else applyChoice(value, onlyBinary, noBinary);
  }
  const ordered = (set: Set<string>): string[] => [...set].sort();
  return { noBinary: ordered(noBinary), onlyBinary: ordered(onlyBinary) };
}

/** The kind of file a project may not be taken from; a choice for the project itself comes before `:all:`. */
export function excludedKind(control: FormatControl, project: string): ArtifactKind | undefined {
  for (const name of [project, ':all:']) {
    if (control.onlyBinary.includes(name)) return 'sdist';
    if (control.noBinary.includes(name)) return 'wheel';
  }
  return undefined;
}
