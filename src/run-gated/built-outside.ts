import type { PackageReport } from '../model/report.js';

const MOST_NAMED = 5;

/**
 * What a report says of source distributions and projects that were let pass: whoever asked for them builds them, and no wall of depsec's
 * stands round that (threat model, row 15). None where there are none.
 */
export function builtOutside(packages: readonly PackageReport[]): readonly string[] {
  const built = packages.filter(
    ({ verdict, unscanned, artifacts }) =>
      verdict !== 'blocked' &&
      unscanned.length === 0 &&
      artifacts.some(({ filename }) => !filename.endsWith('.whl')),
  );
  if (built.length === 0) return [];
  const names = built.slice(0, MOST_NAMED).map(({ name, version }) => `${name} ${version}`);
  const more = built.length > names.length ? ` and ${String(built.length - names.length)} more` : '';
  return [
    `Your installer builds ${names.join(', ')}${more}: with your rights, without a sandbox, beside the secrets of this environment, your files and the network. depsec install builds in a sandbox; give this step no secret it does not need.`,
  ];
}
