import { normalizeName } from '../../model/project-name.js';
import type { ReleaseRule } from './release-rule.js';

export const deniedPackage: ReleaseRule = {
  doc: {
    id: 'denied-package',
    title: 'Package is on the deny list',
    why: 'The configuration of this run says that this package must never be installed, whatever is found in it.',
    remedy:
      'Remove the requirement that brings it in, or take the name off [denylist] packages if it stands there by mistake.',
    example: '[denylist]\npackages = ["colourama"]',
  },
  match: (release, _facts, { deny }) =>
    deny.includes(normalizeName(release.name))
      ? [{ severity: 'CRITICAL', message: `'${normalizeName(release.name)}' is on the deny list` }]
      : [],
};
