import type { CheckedFile } from '../integrity/compare.js';
import type { VerifyOptions } from '../options/audit-options.js';
import { visible, visibleName } from '../report/escape/visible.js';
import { jsonText } from '../report/escape/json-text.js';
import { DEFAULT_WIDTH, wrap } from '../report/wrap.js';
import { isIntact, type Verification } from '../verify.js';
import type { CliEffects } from './effects.js';

const STATES: Readonly<Record<Exclude<CheckedFile['state'], 'same'>, string>> = {
  changed: 'changed: its bytes are not those of the release',
  missing: 'missing',
  added: 'added: the release has no such file',
  link: 'exchanged: a link stands in its place',
  unreadable: 'unreadable',
};

function differenceLines(file: CheckedFile): string[] {
  if (file.state === 'same') return [];
  const { path, state, expected, sha256 } = file;
  return [
    `  ✗ ${visible(path)}  ${STATES[state]}`,
    ...(expected === undefined ? [] : [`      expected sha256 ${expected}`]),
    ...(sha256 === undefined ? [] : [`      found    sha256 ${sha256}`]),
  ];
}

const ADVICE = [
  '  Why  Whoever changed depsec decides what it says. Its verdicts cannot be believed.',
  '  Fix  Remove it and install it again; if you did not change it, look for what did.',
];

/** What `depsec verify` prints for people. */
function verificationText(told: Verification, { verbose }: VerifyOptions, version: string): string {
  const { files, origin, bundled, manifestSha256, root } = told;
  const same = files.filter(({ state }) => state === 'same');
  const revision = origin.revision === undefined ? '' : ` at ${visibleName(origin.revision)}`;
  const versions = Object.entries(bundled).map(([name, one]) => `${visibleName(name)} ${visibleName(one)}`);
  return [
    `depsec ${version}, installed ${visible(origin.words)}${revision}`,
    `  in ${visible(root)}`,
    ...(manifestSha256 === undefined ? [] : [`  manifest sha256 ${manifestSha256}`]),
    ...wrap(versions.join(', ') || 'unknown', DEFAULT_WIDTH, '  bundled ', '    '),
    '',
    ...(verbose ? same.map(({ path, sha256 = '' }) => `  ✓ ${visible(path)}  sha256 ${sha256}`) : []),
    ...files.flatMap(differenceLines),
    isIntact(told)
      ? `All ${files.length} files are as the release made them.`
      : `${files.length - same.length} of ${files.length} files are not as the release made them.`,
    ...(isIntact(told) ? [] : ADVICE),
    '',
  ].join('\n');
}

/** `depsec verify`: 0 when every file is as the release made it, otherwise 1. */
export async function verifyCommand(options: VerifyOptions, effects: CliEffects): Promise<number> {
  const told = await effects.verify();
  const { version } = effects.tool;
  await effects.stdout.write(
    options.format === 'json'
      ? jsonText({ schemaVersion: 1, version, isIntact: isIntact(told), ...told })
      : verificationText(told, options, version),
  );
  return isIntact(told) ? 0 : 1;
}
