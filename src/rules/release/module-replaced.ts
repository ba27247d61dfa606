import type { Severity } from '../../model/finding.js';
import type { Displacement } from './places/place-index.js';
import type { ReleaseRule } from './release-rule.js';

/** Files that many projects ship by mistake, and that no program imports from another project. */
const BY_MISTAKE =
  /^(?:(?:tests?|testing|docs?|examples?|benchmarks?|samples?|scripts)\/|(?:setup|conftest|__init__)\.py$)/i;

function severityOf({ places }: Displacement): Severity {
  return places.every((place) => BY_MISTAKE.test(place)) ? 'LOW' : 'MEDIUM';
}

function messageOf({ other, places }: Displacement): string {
  const telling = places.find((place) => !BY_MISTAKE.test(place)) ?? places[0] ?? '';
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  return `Replaces ${telling.slice(0, 200)}${more} that ${other.name} ${other.version} installs`;
}

/** A package that replaces files of another package in the same set. */
export const moduleReplaced: ReleaseRule = {
  doc: {
    id: 'module-replaced',
    title: "Replaces another package's code",
    why: 'Installers put all packages into one folder, where a later package overwrites the files of an earlier one. If a package brings a module, `.pth` file or program of another one, its own code runs wherever the other is imported. Equal files, and `__init__.py` files of a shared folder, are not reported; test and documentation folders, which many projects ship by mistake, are a note.',
    remedy:
      'Find out which of the two you need and leave the other out. Variants of one project (such as builds with and without a display) must not be installed together.',
    example: 'helpful-http 1.0 holds requests/__init__.py, and requests 2.32.3 is installed as well',
    technique: 'T1574',
  },
  match: (release, _facts, { places }) =>
    places
      .displacedBy(release)
      .map((displacement) => ({ severity: severityOf(displacement), message: messageOf(displacement) })),
};
