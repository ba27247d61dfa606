import { createHash, generateKeyPairSync, sign, type KeyPairKeyObjectResult } from 'node:crypto';
import { X509Certificate } from '@sigstore/core';
import { initializeCA, initializeTLog } from '@sigstore/mock';

const OIDS = { issuer: '1.3.6.1.4.1.57264.1.8', repository: '1.3.6.1.4.1.57264.1.12' };
const PAYLOAD = 'application/vnd.in-toto+json';
const VALID = { start: '2020-01-01T00:00:00Z' };

const keys = (): KeyPairKeyObjectResult => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const digest = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** What a log answers, as far as a bundle needs it. */
interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification?: {
    readonly signedEntryTimestamp?: string;
    readonly inclusionProof?: { logIndex: number; rootHash: string; treeSize: number; checkpoint: string };
  };
}

/** Who signs, as a workflow's token would tell the certificate authority. */
export interface Signer {
  readonly workflow: string;
  readonly issuer: string;
}

/** A Sigstore of our own: a certificate authority and two logs, and the trusted root that knows them. */
export interface SigstoreInstance {
  readonly trustedRoot: unknown;
  /** A bundle as npm's registry keeps it (version 0.3), around a statement that `signer` signed. */
  bundle(statement: unknown, signer: Signer): Promise<unknown>;
}

interface CertificateLog {
  readonly publicKey: Buffer;
  readonly logID: Buffer;
  log(certificate: ArrayBuffer, issuer: ArrayBuffer): Promise<ArrayBuffer>;
}

function uint(value: number | bigint, bytes: number): Buffer {
  return Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
}

/** A certificate transparency log (RFC 6962): it signs what it was shown, and when. */
function startCertificateLog(): CertificateLog {
  const pair = keys();
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' });
  const logID = digest(publicKey);
  return {
    publicKey,
    logID,
    log: (certificate, issuer) => {
      const time = uint(Date.now(), 8);
      const shown = X509Certificate.parse(Buffer.from(certificate)).tbsCertificate.toDER();
      const head = Buffer.concat([uint(0, 2), time, uint(1, 2), Buffer.from(issuer), uint(shown.length, 3)]);
      const signature = sign('sha256', Buffer.concat([head, shown, uint(0, 2)]), pair.privateKey);
      const ecdsaWithSha256 = uint(0x0403, 2);
      const stamp = Buffer.concat([
        ...[uint(0, 1), logID, time, uint(0, 2), ecdsaWithSha256],
        ...[uint(signature.length, 2), signature],
      ]);
      const listed = Buffer.concat([uint(stamp.length, 2), stamp]);
      return Promise.resolve(new Uint8Array(listed).buffer);
    },
  };
}

/** What DSSE has signed: the type and the payload with their lengths. */
function envelopeBytes(payload: string): Buffer {
  return Buffer.from(`DSSEv1 ${PAYLOAD.length} ${PAYLOAD} ${Buffer.byteLength(payload)} ${payload}`);
}

function logged(publicKey: Buffer, url: string): unknown {
  return {
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: VALID },
    logId: { keyId: base64(digest(publicKey)) },
  };
}

/** Certificate, signature and log entry are made by Sigstore's own test library and hold in every part. */
export async function startSigstore(): Promise<SigstoreInstance> {
  const url = 'https://rekor.evil.invalid';
  const ctlog = startCertificateLog();
  const ca = await initializeCA(generateKeyPairSync('ec', { namedCurve: 'P-384' }), ctlog);
  const tlog = await initializeTLog(url, keys());
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logged(tlog.publicKey, url)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.evil.invalid',
        certChain: { certificates: [{ rawBytes: base64(ca.rootCertificate) }] },
        validFor: VALID,
      },
    ],
    ctlogs: [logged(ctlog.publicKey, 'https://ctfe.evil.invalid')],
    timestampAuthorities: [],
  };

  async function bundle(statement: unknown, signer: Signer): Promise<unknown> {
    const pair = keys();
    const certificate = await ca.issueCertificate({
      publicKey: pair.publicKey.export({ format: 'der', type: 'spki' }),
      subjectAltName: signer.workflow,
      extensions: [
        { oid: OIDS.issuer, value: signer.issuer },
        { oid: OIDS.repository, value: signer.workflow.split('/.github/')[0] ?? '' },
      ],
    });
    const payload = JSON.stringify(statement);
    const signature = base64(sign('sha256', envelopeBytes(payload), pair.privateKey));
    const pem = `-----BEGIN CERTIFICATE-----\n${base64(certificate)}\n-----END CERTIFICATE-----\n`;
    const entries = (await tlog.log({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        envelopeHash: { algorithm: 'sha256', value: digest(payload).toString('hex') },
        payloadHash: { algorithm: 'sha256', value: digest(payload).toString('hex') },
        signatures: [{ signature, verifier: base64(pem) }],
      },
    })) as unknown as Readonly<Record<string, LogEntry>>;
    const [entry] = Object.values(entries);
    const proof = entry?.verification?.inclusionProof;
    if (entry === undefined || proof === undefined) throw new Error('the log gave no proof');
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: base64(certificate) },
        tlogEntries: [
          {
            logIndex: String(entry.logIndex),
            logId: { keyId: base64(Buffer.from(entry.logID, 'hex')) },
            kindVersion: { kind: 'dsse', version: '0.0.1' },
            integratedTime: String(entry.integratedTime),
            inclusionPromise: { signedEntryTimestamp: entry.verification?.signedEntryTimestamp },
            inclusionProof: {
              logIndex: String(proof.logIndex),
              rootHash: base64(Buffer.from(proof.rootHash, 'hex')),
              treeSize: String(proof.treeSize),
              hashes: [],
              checkpoint: { envelope: proof.checkpoint },
            },
            canonicalizedBody: entry.body,
          },
        ],
      },
      dsseEnvelope: {
        payload: base64(payload),
        payloadType: PAYLOAD,
        signatures: [{ sig: signature, keyid: '' }],
      },
    };
  }
  return { trustedRoot, bundle };
}
