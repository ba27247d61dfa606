import { createHash } from 'node:crypto';
import { z } from 'zod';
import { memorySource } from './archive/memory-source.js';
import { openArchive } from './archive/open-archive.js';
import { MANIFEST_PATH } from './integrity/manifest.js';
import { checkAttestations } from './integrity/provenance.js';
import { HttpError, type Http, type HttpResponse } from './model/http.js';

/** The effects of `verify --provenance`. */
export interface ProvenanceEffects {
  readonly http: Http;
  /** The address of the registry that npm would ask. */
  readonly registry: () => Promise<string>;
  /** The Sigstore trusted root, as JSON. */
  readonly trustedRoot: () => unknown;
}

/** The installed copy, as far as finding its release needs it. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly manifestSha256?: string;
}

/** Where an installed copy comes from. Text in it is hostile. */
export interface Provenance {
  /**
   * `proven`: this copy is what the release workflow built. `refuted`: it is not, or the proof is false. `missing`:
   * the registry has no proof. `unanswered`: the registry did not answer.
   */
  readonly state: 'proven' | 'refuted' | 'missing' | 'unanswered';
  /** Host of the registry. */
  readonly registry: string;
  /** The reason, in words. */
  readonly what: string;
  /** Of the published tarball, in hexadecimal. */
  readonly sha512?: string;
}

const MAX_JSON = 8 * 1024 * 1024;
const MAX_TARBALL = 128 * 1024 * 1024;
const IDLE = 60_000;

const Release = z.object({ dist: z.object({ tarball: z.url({ protocol: /^https?$/ }) }) });

/** The registry gave no usable answer. */
class Unanswered extends Error {}

async function ask(http: Http, url: string, maxBytes: number): Promise<HttpResponse> {
  const headers = { accept: maxBytes === MAX_JSON ? 'application/json' : '*/*' };
  try {
    const answer = await http.request({ url, headers, maxBytes, idleTimeout: IDLE });
    if (answer.status === 200 || answer.status === 404) return answer;
    throw new Unanswered(`it answered with status ${answer.status}`);
  } catch (error) {
    if (error instanceof HttpError) throw new Unanswered(error.message);
    throw error;
  }
}

/** The JSON at an address; undefined if the registry has nothing there. */
async function askJson(http: Http, url: string): Promise<unknown> {
  const { status, body } = await ask(http, url, MAX_JSON);
  if (status === 404) return undefined;
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new Unanswered('its answer is not JSON');
  }
}

/** The SHA-256 of the manifest inside a published tarball; undefined if there is none. */
async function manifestIn(tarball: Uint8Array): Promise<string | undefined> {
  const archive = await openArchive(memorySource(tarball), 'release.tgz');
  const entry = archive.entries.find(({ path }) => path === `package/${MANIFEST_PATH}`);
  return entry === undefined ? undefined : createHash('sha256').update(archive.read(entry)).digest('hex');
}

type Outcome = Omit<Provenance, 'registry'>;

async function follow(base: string, installed: Installed, effects: ProvenanceEffects): Promise<Outcome> {
  const { http } = effects;
  const { name, version, manifestSha256 } = installed;
  const told = await askJson(http, `${base}${name}/${version}`);
  if (told === undefined) return { state: 'missing', what: `it has no ${name} ${version}` };
  const { data: release } = Release.safeParse(told);
  if (release === undefined) throw new Unanswered('its answer names no tarball');
  const answer = await askJson(http, `${base}-/npm/v1/attestations/${name}@${version}`);
  if (answer === undefined) return { state: 'missing', what: `it has no attestation of ${name} ${version}` };
  const tarball = await ask(http, release.dist.tarball, MAX_TARBALL);
  if (tarball.status !== 200) throw new Unanswered(`it has no tarball of ${name} ${version}`);
  const sha512 = createHash('sha512').update(tarball.body).digest('hex');
  const attested = checkAttestations(answer, { name, version, sha512 }, effects.trustedRoot());
  if (attested.state === 'missing')
    return { state: 'missing', what: `it attests nothing about where ${name} ${version} comes from`, sha512 };
  if (attested.state === 'refuted')
    return { ...attested, what: `its attestation proves nothing: ${attested.what}`, sha512 };
  const published = await manifestIn(tarball.body);
  return published !== undefined && published === manifestSha256
    ? { state: 'proven', what: `built and signed by ${attested.signer}`, sha512 }
    : {
        state: 'refuted',
        what: `the manifest of this copy has sha256 ${manifestSha256 ?? '(none)'}, that of the published release ${published ?? '(none)'}`,
        sha512,
      };
}

/**
 * Checks whether this copy of depsec was built by its release workflow: the registry's attestation (SLSA provenance in
 * a Sigstore bundle) must be about the very tarball that it serves, and that tarball must contain the manifest installed
 * here.
 * @throws Failure when npm cannot be asked for its registry
 */
export async function verifyProvenance(
  installed: Installed,
  effects: ProvenanceEffects,
): Promise<Provenance> {
  const registry = new URL(await effects.registry());
  const base = registry.href.replace(/\/*$/, '/');
  try {
    return { registry: registry.host, ...(await follow(base, installed, effects)) };
  } catch (error) {
    if (error instanceof Unanswered)
      return { state: 'unanswered', registry: registry.host, what: error.message };
    if (error instanceof z.ZodError)
      return {
        state: 'unanswered',
        registry: registry.host,
        what: 'its attestations do not have the form that npm gives them',
      };
    throw error;
  }
}
