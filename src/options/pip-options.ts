import type { CommandName } from './table.js';

/** Why depsec does not have an option of `pip install`. Each text is the fix that the user is given. */
const NEVER = 'depsec never passes it on: it would let files reach pip that were not checked. Leave it out.';
const INSTALL = 'It concerns installing, and audit installs nothing. Leave it out.';
const CHILD = 'depsec sets this for pip itself. Leave it out.';
const COLOR = 'Set the variable NO_COLOR to any value instead.';
const LATER = 'This version cannot judge its effect, so it is refused rather than ignored. Leave it out.';

const REASONS: readonly (readonly [reason: string, names: string])[] = [
  [NEVER, 'trusted-host no-build-isolation'],
  [
    INSTALL,
    'dry-run target user root prefix src compile no-compile break-system-packages force-reinstall ignore-installed no-warn-script-location no-warn-conflicts root-user-action upgrade upgrade-strategy exists-action no-clean',
  ],
  [
    CHILD,
    'isolated require-virtualenv log no-input cache-dir no-cache-dir disable-pip-version-check progress-bar debug use-feature use-deprecated no-python-version-warning retries timeout keyring-provider',
  ],
  [COLOR, 'no-color'],
  [
    LATER,
    'platform python-version implementation abi ignore-requires-python use-pep517 no-use-pep517 check-build-dependencies config-settings config-setting global-option proxy cert client-cert build-constraint uploaded-prior-to all-releases only-final requirements-from-script',
  ],
];

const SHORT: Readonly<Record<string, string>> = {
  t: 'target',
  U: 'upgrade',
  I: 'ignore-installed',
};

/**
 * The fix for an option that pip has and depsec does not; undefined if pip has no such option either, and for commands
 * that are not like pip's.
 */
export function explainPipOption(name: string, command: CommandName): string | undefined {
  if (command !== 'audit' && command !== 'install') return undefined;
  const long = SHORT[name] ?? name;
  const reason = REASONS.find(([, names]) => names.split(' ').includes(long))?.[0];
  return reason === INSTALL && command === 'install' ? LATER : reason;
}
