/**
 * Letters that a reader takes for another, each replaced by the one it is taken for. Order matters: pairs first.
 * A subset for the characters a project name may have (PEP 508) of the idea in Unicode TR 39, "skeleton".
 */
const CONFUSABLE: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/0/g, 'o'],
  [/[1i]/g, 'l'],
  [/5/g, 's'],
];

/** What a normalised name looks like at a glance; two names with the same appearance are easily confused. */
export function appearanceOf(name: string): string {
  return CONFUSABLE.reduce((text, [pattern, letter]) => text.replace(pattern, letter), name);
}

/** A normalised name without its separators. */
export function withoutSeparators(name: string): string {
  return name.replaceAll('-', '');
}
