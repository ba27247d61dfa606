import type { BundledPackage } from './bundled-packages.js';

const RULE = '-'.repeat(72);

/** The licence texts of every package the bundle holds, as their authors ask. */
export function licencesFile(packages: readonly BundledPackage[]): string {
  const alike = new Map<string, BundledPackage>();
  for (const one of packages) alike.set(`${one.name} ${one.version}`, one);
  const parts = [...alike]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([title, { license, licenseText }]) =>
        `${title} (${license})\n\n${licenseText ?? `(The package names this licence and holds no text of it.)`}\n`,
    );
  return parts.join(`\n${RULE}\n\n`);
}
