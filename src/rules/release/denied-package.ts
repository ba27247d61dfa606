import { normalizeName } from '../../model/project-name.js';
import type { ReleaseRule } from './release-rule.js';

/** A package on the deny list. */
export const deniedPackage: ReleaseRule = {
  doc: {
    id: 'denied-package',
    title: 'Package is on the deny list',
    why: 'The configuration of this run says that this package must never be installed, whatever is found in it.',
    remedy:
      'Remove the requirement that brings it in, or, if it is on the list by mistake, take it off [denylist] packages.',
    example: '[denylist]\npackages = ["colourama"]',
  },
  match: (release, _facts, { deny }) =>
    deny.includes(normalizeName(release.name))
      ? [{ severity: 'CRITICAL', message: `'${normalizeName(release.name)}' is on the deny list` }]
      : [],
};
