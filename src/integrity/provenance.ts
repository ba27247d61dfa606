import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { z } from 'zod';
import { messageOf } from '../model/error-message.js';
import { PROJECT_URL } from '../model/project-url.js';

/** The workflow that makes releases; only its signature counts. */
const WORKFLOW = '.github/workflows/release.yml';
const ISSUER = 'https://token.actions.githubusercontent.com';

const PREDICATE = 'https://slsa.dev/provenance/v1';
const PAYLOAD = 'application/vnd.in-toto+json';

/** What the registry answers under `/-/npm/v1/attestations/NAME@VERSION`. */
const Answer = z.object({
  attestations: z.array(z.object({ predicateType: z.string(), bundle: z.unknown() })),
});

const Envelope = z.object({ dsseEnvelope: z.object({ payload: z.string(), payloadType: z.string() }) });

/** The part of an in-toto statement that is checked. */
const Statement = z.object({
  subject: z.array(z.object({ name: z.string(), digest: z.record(z.string(), z.string()) })),
  predicateType: z.string(),
});

/** The tarball that an attestation must be about. */
export interface Expected {
  readonly name: string;
  readonly version: string;
  /** Of the tarball, in hexadecimal. */
  readonly sha512: string;
}

/** The result of checking attestations. All text in it is hostile. */
export type Attested =
  | { readonly state: 'proven'; readonly signer: string }
  | { readonly state: 'missing' }
  | { readonly state: 'refuted'; readonly what: string };

/** The only workflow that may sign a version, as the certificate names it. */
export function signerOf(version: string): string {
  return `${PROJECT_URL}/${WORKFLOW}@refs/tags/v${version}`;
}

const refuted = (what: string): Attested => ({ state: 'refuted', what });

/** Returns who signed a bundle. Throws unless signature, certificate, logs and times are valid under the trusted root. */
function signed(bundle: unknown, root: unknown): { subjectAlternativeName?: string; issuer?: string } {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)));
  const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(bundle)));
  const { subjectAlternativeName, extensions: { issuer } = {} } = identity ?? {};
  return {
    ...(subjectAlternativeName === undefined ? {} : { subjectAlternativeName }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

function statementOf(bundle: unknown): z.infer<typeof Statement> | undefined {
  const { payload, payloadType } = Envelope.parse(bundle).dsseEnvelope;
  if (payloadType !== PAYLOAD) return undefined;
  return Statement.parse(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')));
}

/** How a validly signed statement differs from what is expected of it; undefined if it is about this tarball. */
function differenceOf(bundle: unknown, { name, version, sha512 }: Expected): string | undefined {
  const statement = statementOf(bundle);
  if (statement?.predicateType !== PREDICATE)
    return 'it attests something else than where a package comes from';
  const purl = `pkg:npm/${name}@${version}`;
  const subject = statement.subject.find((one) => one.name === purl);
  if (subject === undefined)
    return `it is about ${statement.subject.map((one) => one.name).join(', ')}, not ${purl}`;
  if (subject.digest['sha512'] === sha512) return undefined;
  return `it is about a tarball with sha512 ${subject.digest['sha512'] ?? '(none)'}, the registry gave one with ${sha512}`;
}

function checkBundle(bundle: unknown, expected: Expected, root: unknown): Attested {
  const signer = signerOf(expected.version);
  try {
    const { subjectAlternativeName = 'nobody', issuer = 'nobody' } = signed(bundle, root);
    if (subjectAlternativeName !== signer)
      return refuted(`it was signed by ${subjectAlternativeName}, and not by ${signer}`);
    if (issuer !== ISSUER) return refuted(`${issuer} vouches for its signer, and not ${ISSUER}`);
    const difference = differenceOf(bundle, expected);
    return difference === undefined ? { state: 'proven', signer } : refuted(difference);
  } catch (error) {
    return refuted(`its signature does not hold: ${messageOf(error)}`);
  }
}

/**
 * Checks the attestations of a release against its tarball: there must be a SLSA provenance (v1) in a Sigstore bundle,
 * signed by the release workflow of depsec's own repository for exactly this version.
 * @param answer the registry's answer, parsed JSON
 * @param root a Sigstore trusted root, parsed JSON: the trusted authorities, logs and keys
 * @throws ZodError if the answer does not have the form of npm's
 */
export function checkAttestations(answer: unknown, expected: Expected, root: unknown): Attested {
  const found = Answer.parse(answer).attestations.filter(({ predicateType }) => predicateType === PREDICATE);
  const results = found.map(({ bundle }) => checkBundle(bundle, expected, root));
  return results.find(({ state }) => state === 'proven') ?? results[0] ?? { state: 'missing' };
}
