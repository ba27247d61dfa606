import type { Severity } from '../../model/finding.js';
import type { Displacement } from './places/place-index.js';
import type { ReleaseRule } from './release-rule.js';

/** What many projects ship by mistake, and no program imports from another one. */
const BY_MISTAKE =
  /^(?:(?:tests?|testing|docs?|examples?|benchmarks?|samples?|scripts)\/|(?:setup|conftest|__init__)\.py$)/i;

function severityOf({ places }: Displacement): Severity {
  return places.every((place) => BY_MISTAKE.test(place)) ? 'LOW' : 'MEDIUM';
}

function messageOf({ other, places }: Displacement): string {
  const telling = places.find((place) => !BY_MISTAKE.test(place)) ?? places[0] ?? '';
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  return `Puts ${telling.slice(0, 200)}${more} in the place of what ${other.name} ${other.version} installs there`;
}

/** A package of a set whose files end up as another one's. */
export const moduleReplaced: ReleaseRule = {
  doc: {
    id: 'module-replaced',
    title: "Takes the place of another package's code",
    why: 'Installers put all packages into one folder and let a later one write over what an earlier one left. A package that brings a file for a module, `.pth` file or program of another one then runs in its name, wherever that is imported. Equal files, and `__init__.py` that only share a folder, are no finding; test and documentation folders, which many projects ship by mistake, are a note.',
    remedy:
      'Find out which of the two you mean and leave the other out; alternatives of one project (such as builds with and without a display) must not be installed together.',
    example: 'helpful-http 1.0 holds requests/__init__.py, and requests 2.32.3 is installed as well',
    technique: 'T1574',
  },
  match: (release, _facts, { places }) =>
    places
      .displacedBy(release)
      .map((displacement) => ({ severity: severityOf(displacement), message: messageOf(displacement) })),
};
