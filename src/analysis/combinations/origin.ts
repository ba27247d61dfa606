import { isPure, type Label, without } from '../values/labels.js';

/** What it is was fixed when the package was packed: nothing came from the caller or the machine. */
export const isOwn = (labels: ReadonlySet<Label>): boolean =>
  isPure(labels.has('shipped') ? without(labels, 'file') : labels);

/** At least part of the command or path is literal. */
export function namesSomething(text: string | undefined): boolean {
  return (text ?? '').replaceAll('\uFFFC', '').replace(/[\s./\\]/g, '').length >= 3;
}
