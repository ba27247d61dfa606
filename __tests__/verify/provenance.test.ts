import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCommand } from '../../src/cli/verify-command.js';
import type { CliEffects } from '../../src/cli/effects.js';
import { signerOf } from '../../src/integrity/provenance.js';
import { PROJECT_URL } from '../../src/model/project-url.js';
import { trustedRoot } from '../../src/integrity/trusted-root.js';
import { realFiles } from '../../src/services/files.js';
import { fingerprint } from '../../src/services/disk/fingerprint.js';
import { createHttp } from '../../src/services/http/http.js';
import { npmRegistry } from '../../src/services/npm-registry.js';
import { verify } from '../../src/verify.js';
import { verifyProvenance } from '../../src/verify-provenance.js';
import { VERSION } from '../../src/version.js';
import { startNpmRegistry, type NpmRegistry, type Published } from '../support/npm-registry.js';
import { runCommand } from '../support/run-command.js';
import { startSigstore, type SigstoreInstance, type Signer } from '../support/sigstore-instance.js';

const ROOT = join(import.meta.dirname, '..', '..');
const SLSA = 'https://slsa.dev/provenance/v1';
const GITHUB: Signer = {
  workflow: signerOf(VERSION),
  issuer: 'https://token.actions.githubusercontent.com',
};

let place: string;
let installed: string;
let tarball: Buffer;
let sigstore: SigstoreInstance;
let registry: NpmRegistry;
let published: Published;

beforeAll(async () => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-provenance-')));
  const npm = (...args: string[]): string =>
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', place)) as [
    { filename: string },
  ];
  tarball = readFileSync(join(place, filename));
  execFileSync('tar', ['-xzf', filename], { cwd: place });
  mkdirSync(join(place, 'node_modules'));
  installed = join(place, 'node_modules', 'depsec');
  cpSync(join(place, 'package'), installed, { recursive: true });
  sigstore = await startSigstore();
  registry = await startNpmRegistry(() => published, '/mirror/npm');
});
afterAll(async () => {
  await registry.close();
  rmSync(place, { recursive: true, force: true });
});

const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex');

/** A provenance as npm makes one, with what a case wants to be otherwise. */
function statement(change: { name?: string; sha512?: string; predicateType?: string } = {}): unknown {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      {
        name: change.name ?? `pkg:npm/depsec@${VERSION}`,
        digest: { sha512: change.sha512 ?? sha512(tarball) },
      },
    ],
    predicateType: change.predicateType ?? SLSA,
    predicate: { buildDefinition: {}, runDetails: {} },
  };
}

async function attestations(
  about: unknown = statement(),
  signer: Signer = GITHUB,
  change: (bundle: Record<string, unknown>) => unknown = (bundle) => bundle,
): Promise<unknown> {
  const bundle = change((await sigstore.bundle(about, signer)) as Record<string, unknown>);
  const publish = {
    predicateType: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
    bundle: {},
  };
  return { attestations: [publish, { predicateType: SLSA, bundle }] };
}

const publish = (answer?: unknown, bytes: Uint8Array = tarball): Published => ({
  name: 'depsec',
  version: VERSION,
  tarball: bytes,
  ...(answer === undefined ? {} : { attestations: answer }),
});

/** The command as it is, with a trusted root of our own: what it ends with and prints. */
async function run(
  root: unknown = sigstore.trustedRoot,
  { format = 'text', from = registry.url, folder = installed } = {},
): Promise<{ code: number; text: string }> {
  let text = '';
  const effects = {
    verify: () => verify(folder, { files: realFiles, fingerprint }),
    provenance: ({ manifestSha256 = '' }) =>
      verifyProvenance(
        { name: 'depsec', version: VERSION, manifestSha256 },
        {
          http: createHttp('', { userAgent: 'depsec-tests' }),
          registry: () => Promise.resolve(from),
          trustedRoot: () => root,
        },
      ),
    stdout: {
      isTerminal: false,
      columns: 80,
      write: (added: string) => {
        text += added;
        return Promise.resolve();
      },
    },
    tool: { name: 'depsec', version: VERSION, rules: '' },
  } as unknown as CliEffects;
  const code = await verifyCommand(
    { format: format as 'text' | 'json', provenance: true, verbose: false },
    effects,
  );
  return { code, text };
}

test('the workflow of the release, for this version, about the tarball that holds this manifest: 0', async () => {
  published = publish(await attestations());
  const { code, text } = await run();
  expect(text).toMatch(
    /All \d+ files are as the release made them\.\n✓ Provenance holds: built and signed by /,
  );
  expect(text).toContain(`${PROJECT_URL}/.github/workflows/release.yml@refs/tags/v${VERSION}\n`);
  expect(text).toContain(`  tarball sha512 ${sha512(tarball)}\n`);
  expect(code).toBe(0);
  const json = await run(undefined, { format: 'json' });
  expect(JSON.parse(json.text)).toMatchObject({
    isIntact: true,
    provenance: { state: 'proven', registry: new URL(registry.url).host, sha512: sha512(tarball) },
  });
  expect(registry.asked.slice(0, 3)).toEqual([
    `/mirror/npm/depsec/${VERSION}`,
    `/mirror/npm/-/npm/v1/attestations/depsec@${VERSION}`,
    `/mirror/npm/depsec/-/depsec-${VERSION}.tgz`,
  ]);
});

test('the repository that may sign is the one package.json names, and the workflow is there', () => {
  const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    repository: { url: string };
  };
  expect(repository.url).toBe(`git+${PROJECT_URL}.git`);
  expect(readFileSync(join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8')).toContain('npm publish');
});

const other = (workflow: string): Signer => ({ ...GITHUB, workflow });
const REFUTED: Readonly<Record<string, readonly [answer: () => Promise<unknown>, words: RegExp]>> = {
  'another tarball': [
    () => attestations(statement({ sha512: 'ab'.repeat(64) })),
    /it is about a tarball with sha512 (?:ab){64}, the registry gave one with/,
  ],
  'another package': [
    () => attestations(statement({ name: `pkg:npm/depsek@${VERSION}` })),
    /it is about pkg:npm\/depsek@\S+, not pkg:npm\/depsec@/,
  ],
  'another version': [
    () => attestations(statement({ name: 'pkg:npm/depsec@9.9.9' })),
    /it is about pkg:npm\/depsec@9\.9\.9/,
  ],
  'another kind of statement': [
    () => attestations(statement({ predicateType: 'https://evil.invalid/' })),
    /it attests something else/,
  ],
  'another repository': [
    () => attestations(undefined, other(GITHUB.workflow.replace('depsec/action', 'depsec/action-fork'))),
    /it was signed by \S+\/depsec\/action-fork\/\S+, and not by/,
  ],
  'another workflow': [
    () => attestations(undefined, other(GITHUB.workflow.replace('release.yml', 'ci.yml'))),
    /ci\.yml@/,
  ],
  'a branch in place of the tag': [
    () => attestations(undefined, other(GITHUB.workflow.replace(/@.*/, '@refs/heads/main'))),
    /@refs\/heads\/main, and not by/,
  ],
  'a longer name around the right one': [
    () => attestations(undefined, other(`https://evil.invalid/${GITHUB.workflow}`)),
    /it was signed by https:\/\/evil\.invalid\//,
  ],
  'another issuer': [
    () => attestations(undefined, { ...GITHUB, issuer: 'https://evil.invalid' }),
    /https:\/\/evil\.invalid vouches for its signer/,
  ],
  'a bad signature': [
    () =>
      attestations(undefined, undefined, (bundle) => {
        const envelope = bundle['dsseEnvelope'] as { signatures: { sig: string }[] };
        const sig = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64');
        sig[sig.length - 1] = (sig.at(-1) ?? 0) ^ 1;
        return {
          ...bundle,
          dsseEnvelope: { ...envelope, signatures: [{ sig: sig.toString('base64'), keyid: '' }] },
        };
      }),
    /its signature does not hold: /,
  ],
  'a payload that was exchanged': [
    () =>
      attestations(undefined, undefined, (bundle) => ({
        ...bundle,
        dsseEnvelope: {
          ...(bundle['dsseEnvelope'] as object),
          payload: Buffer.from(JSON.stringify(statement())).toString('base64').replace(/^./, 'f'),
        },
      })),
    /its signature does not hold: /,
  ],
  'no entry in a log': [
    () =>
      attestations(undefined, undefined, (bundle) => ({
        ...bundle,
        verificationMaterial: { ...(bundle['verificationMaterial'] as object), tlogEntries: [] },
      })),
    /its signature does not hold: /,
  ],
  'no bundle at all': [() => attestations(undefined, undefined, () => 'x'), /its signature does not hold: /],
};

test.each(Object.entries(REFUTED))('%s: 1', async (_name, [answer, words]) => {
  published = publish(await answer());
  const { code, text } = await run();
  expect(text).toMatch(words);
  expect(text).toMatch(/✗ Provenance is refuted: .*\n {2}registry .*\n {2}tarball .*\n {2}Why .*\n {2}Fix /);
  expect(code).toBe(1);
});

test('a certificate of an authority that is not trusted: 1', async () => {
  published = publish(await attestations());
  const { code, text } = await run(trustedRoot());
  expect(text).toMatch(/✗ Provenance is refuted: .*its signature does not hold: /);
  expect(code).toBe(1);
});

test('a copy that is not the one that was published: 1', async () => {
  const copy = join(place, 'elsewhere', 'node_modules', 'depsec');
  cpSync(installed, copy, { recursive: true });
  writeFileSync(
    join(copy, 'dist', 'manifest.json'),
    readFileSync(join(copy, 'dist', 'manifest.json'), 'utf8').replace('"name"', '"nama"'),
  );
  published = publish(await attestations());
  const { code, text } = await run(undefined, { folder: copy });
  expect(text).toMatch(
    /✗ Provenance is refuted: the manifest of this copy has sha256 [0-9a-f]{64}, that of the published release [0-9a-f]{64}/,
  );
  expect(code).toBe(1);
});

test('no attestation, none of the right kind, or no such version: 1, and it says which', async () => {
  published = publish();
  expect(await run()).toMatchObject({
    code: 1,
    text: expect.stringMatching(/✗ Provenance is missing: it has no attestation of depsec/),
  });
  published = publish({ attestations: [] });
  expect(await run()).toMatchObject({
    code: 1,
    text: expect.stringMatching(/missing: it attests nothing about where depsec/),
  });
  published = { ...publish(), version: '9.9.9' };
  expect(await run()).toMatchObject({ code: 1, text: expect.stringMatching(/missing: it has no depsec /) });
});

test('a registry that does not answer, or not as npm does: 3', async () => {
  const closed = await startNpmRegistry(() => published);
  await closed.close();
  const down = await run(undefined, { from: closed.url });
  expect(down.text).toMatch(
    /! Provenance is unknown, the registry did not answer: 127\.0\.0\.1:\d+: .*ECONNREFUSED/,
  );
  expect(down.code).toBe(3);
  published = publish({ attestations: 'x' });
  expect(await run()).toMatchObject({
    code: 3,
    text: expect.stringMatching(/do not have the form that npm gives them/),
  });
});

test('what was changed here stays 1 although the registry does not answer', async () => {
  const closed = await startNpmRegistry(() => published);
  await closed.close();
  const copy = join(place, 'changed', 'node_modules', 'depsec');
  cpSync(installed, copy, { recursive: true });
  writeFileSync(join(copy, 'README.md'), 'x');
  expect((await run(undefined, { from: closed.url, folder: copy })).code).toBe(1);
});

test('the shipped trusted root knows the public instance', () => {
  expect(trustedRoot()).toMatchObject({
    certificateAuthorities: expect.arrayContaining([
      expect.objectContaining({ uri: 'https://fulcio.sigstore.dev' }),
    ]) as unknown,
    tlogs: expect.arrayContaining([
      expect.objectContaining({ baseUrl: 'https://rekor.sigstore.dev' }),
    ]) as unknown,
  });
});

test('the installed command asks the registry npm is set up for, not one of the folder it stands in', async () => {
  published = publish(await attestations());
  const folder = join(place, 'checkout');
  mkdirSync(folder);
  writeFileSync(join(folder, '.npmrc'), 'registry=http://evil.invalid/\n');
  const env = { ...process.env, npm_config_registry: registry.url };
  const cli = join(installed, 'dist', 'cli.js');
  const before = registry.asked.length;
  const done = await runCommand(process.execPath, [cli, 'verify', '--provenance'], { cwd: folder, env });
  // Our Sigstore is not among those it trusts: it got as far as the signature, and no further.
  expect(done.stdout).toMatch(
    /✗ Provenance is refuted: its attestation proves nothing: its signature does not hold/,
  );
  expect(done.stdout).toContain(`  registry ${new URL(registry.url).host}\n`);
  expect(done).toMatchObject({ code: 1, stderr: '' });
  expect(registry.asked.length - before).toBe(3);
});

test('npm tells its registry; without npm it is a wrong environment', async () => {
  const env = { ...process.env, npm_config_registry: registry.url };
  expect(await npmRegistry(env)).toBe(registry.url);
  await expect(npmRegistry({ ...env, npm_config_registry: 'ftp://evil.invalid' })).rejects.toMatchObject({
    code: 'usage',
    what: expect.stringContaining('`npm config get registry` to print an address') as string,
  });
  const elsewhere = Object.entries(env).filter(([name]) => !/^path$/i.test(name));
  await expect(npmRegistry({ ...Object.fromEntries(elsewhere), PATH: place })).rejects.toMatchObject({
    code: 'usage',
  });
});
