import type { CheckedFile } from '../integrity/compare.js';
import type { VerifyOptions } from '../options/plain-options.js';
import { visible, visibleName } from '../report/escape/visible.js';
import { jsonText } from '../report/escape/json-text.js';
import { DEFAULT_WIDTH, wrap } from '../report/wrap.js';
import { isIntact, type Verification } from '../verify.js';
import type { Provenance } from '../verify-provenance.js';
import type { CliEffects } from './effects.js';

const STATES: Readonly<Record<Exclude<CheckedFile['state'], 'same'>, string>> = {
  changed: 'changed: its bytes are not those of the release',
  missing: 'missing',
  added: 'added: the release has no such file',
  link: 'replaced: a link is in its place',
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
  '  Why  A changed depsec can report anything: its verdicts cannot be trusted.',
  '  Fix  Remove it and install it again; if you did not change it, find out what did.',
];

/** What files were compared with: for an npm install the release, otherwise only the manifest in the same folder. */
function standardWords({ origin }: Verification): string {
  return origin.kind === 'npm' || origin.kind === 'npx'
    ? 'as the release made them'
    : 'as dist/manifest.json says';
}

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
      ? `All ${files.length} files are ${standardWords(told)}.`
      : `${files.length - same.length} of ${files.length} files are not ${standardWords(told)}.`,
    ...(isIntact(told) ? [] : ADVICE),
    '',
  ].join('\n');
}

const PROVENANCE: Readonly<Record<Provenance['state'], { says: string; why: string; fix: string }>> = {
  proven: { says: '✓ Provenance holds', why: '', fix: '' },
  refuted: {
    says: '✗ Provenance is refuted',
    why: 'This copy, or what the registry hands out under its name, is not what depsec released.',
    fix: 'Do not use it. Install again from another place, and tell us: SECURITY.md says how.',
  },
  missing: {
    says: '✗ Provenance is missing',
    why: 'Every release of depsec is published with an attestation, so nothing shows where this copy comes from.',
    fix: 'Check that npm asks the registry you mean (npm config get registry), and that a mirror passes attestations on.',
  },
  unanswered: {
    says: '! Provenance is unknown, the registry did not answer',
    why: 'Where this copy comes from is not known.',
    fix: 'Try again where the registry can be reached.',
  },
};

function provenanceText({ state, registry, what, sha512 }: Provenance): string {
  const { says, why, fix } = PROVENANCE[state];
  return [
    `${says}: ${visible(what)}`,
    `  registry ${visible(registry)}`,
    ...(sha512 === undefined ? [] : [`  tarball sha512 ${sha512}`]),
    ...(why === '' ? [] : [`  Why  ${why}`, `  Fix  ${fix}`]),
    '',
  ].join('\n');
}

/** 1 if anything is wrong, 3 if something could not be found out. */
function exitCode(told: Verification, provenance: Provenance | undefined): number {
  const isWrong = provenance?.state === 'refuted' || provenance?.state === 'missing';
  if (!isIntact(told) || isWrong) return 1;
  return provenance?.state === 'unanswered' ? 3 : 0;
}

/**
 * `depsec verify`: 0 when every file is as the manifest says, otherwise 1. With `--provenance` also 1 when the
 * registry does not attest where this copy comes from, and 3 when it does not answer.
 */
export async function verifyCommand(options: VerifyOptions, effects: CliEffects): Promise<number> {
  const told = await effects.verify();
  const provenance = options.provenance ? await effects.provenance(told) : undefined;
  const { version } = effects.tool;
  const more = provenance === undefined ? {} : { provenance };
  await effects.stdout.write(
    options.format === 'json'
      ? jsonText({ schemaVersion: 1, version, isIntact: isIntact(told), ...told, ...more })
      : verificationText(told, options, version) +
          (provenance === undefined ? '' : provenanceText(provenance)),
  );
  return exitCode(told, provenance);
}
