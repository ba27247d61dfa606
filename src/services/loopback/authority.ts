import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';
import {
  BitString,
  Boolean as Flag,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
  Set as SetOf,
  UTCTime,
  Utf8String,
  type BaseBlock,
} from 'asn1js';
import type { Authority, ServerIdentity } from '../../model/tunnel.js';

/** RFC 5280 and RFC 5758 by their numbers. */
const OID = {
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
} as const;

const DAY = 24 * 60 * 60 * 1000;
/** A clock that is set back must not spoil a run; no run lasts longer. */
const [BEFORE, AFTER] = [DAY, 40 * DAY];

function bytes(data: Uint8Array): ArrayBuffer {
  return new Uint8Array(data).buffer;
}

function sequence(...value: BaseBlock[]): Sequence {
  return new Sequence({ value });
}

function tagged(tagNumber: number, data: Uint8Array): Primitive {
  return new Primitive({ idBlock: { tagClass: 3, tagNumber }, valueHex: bytes(data) });
}

function oid(value: string): ObjectIdentifier {
  return new ObjectIdentifier({ value });
}

function nameOf(commonName: string): Sequence {
  const pair = sequence(oid(OID.commonName), new Utf8String({ value: commonName }));
  return sequence(new SetOf({ value: [pair] }));
}

function extension(id: string, isCritical: boolean, value: BaseBlock): Sequence {
  const inner = new OctetString({ valueHex: value.toBER() });
  return sequence(oid(id), ...(isCritical ? [new Flag({ value: true })] : []), inner);
}

/** @param bits the first eight bits of the flags, of which the last ones are unused */
function usage(bits: number, unusedBits: number): Sequence {
  return extension(OID.keyUsage, true, new BitString({ unusedBits, valueHex: bytes(Uint8Array.of(bits)) }));
}

interface Subject {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Sequence[];
}

function publicInfo(key: KeyObject): Uint8Array {
  return key.export({ type: 'spki', format: 'der' });
}

function identifier(key: KeyObject): Uint8Array {
  return createHash('sha256').update(publicInfo(key)).digest().subarray(0, 20);
}

function pem(der: ArrayBuffer): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** Positive, and in as few bytes as DER wants. */
function serial(): Integer {
  const number = randomBytes(16);
  number[0] = ((number[0] ?? 0) & 0x3f) | 0x40;
  return new Integer({ valueHex: bytes(number) });
}

/** RFC 5280 wants the short form as long as it can tell the century. */
function moment(time: number): BaseBlock {
  const valueDate = new Date(Math.trunc(time / 1000) * 1000);
  return valueDate.getUTCFullYear() < 2050 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate });
}

function issue(subject: Subject, issuer: string, key: KeyObject, now: Date): string {
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const body = sequence(
    new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [new Integer({ value: 2 })] }),
    serial(),
    algorithm,
    nameOf(issuer),
    sequence(moment(now.getTime() - BEFORE), moment(now.getTime() + AFTER)),
    nameOf(subject.name),
    fromBER(bytes(publicInfo(subject.publicKey))).result,
    new Constructed({ idBlock: { tagClass: 3, tagNumber: 3 }, value: [sequence(...subject.extensions)] }),
  );
  const signature = sign('sha256', Buffer.from(body.toBER()), key);
  return pem(sequence(body, algorithm, new BitString({ valueHex: bytes(signature) })).toBER());
}

function own(key: KeyObject): Sequence {
  const value = new OctetString({ valueHex: bytes(identifier(key)) });
  return extension(OID.subjectKeyIdentifier, false, value);
}

/** A DNS name, or the four bytes of an address. */
function hostName(host: string): Primitive {
  return isIPv4(host)
    ? tagged(7, Uint8Array.from(host.split('.').map(Number)))
    : tagged(2, Buffer.from(host, 'latin1'));
}

/** Makes an authority whose certificates hold for this run alone. @param now when they are made */
export function createAuthority(now: Date): Authority {
  const [root, leaf] = [0, 1].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' })) as [
    ReturnType<typeof generateKeyPairSync>,
    ReturnType<typeof generateKeyPairSync>,
  ];
  const name = `depsec gate ${randomBytes(4).toString('hex')}`;
  const basic = (...value: BaseBlock[]): Sequence =>
    extension(OID.basicConstraints, true, sequence(...value));
  const certificate = issue(
    {
      name,
      publicKey: root.publicKey,
      extensions: [
        basic(new Flag({ value: true }), new Integer({ value: 0 })),
        usage(0x04, 2),
        own(root.publicKey),
      ],
    },
    name,
    root.privateKey,
    now,
  );
  const key = leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const known = new Map<string, ServerIdentity>();
  const identify = (host: string): ServerIdentity => {
    const extensions = [
      basic(),
      usage(0x80, 7),
      extension(OID.extendedKeyUsage, false, sequence(oid(OID.serverAuth))),
      extension(OID.subjectAltName, false, sequence(hostName(host))),
      own(leaf.publicKey),
      extension(OID.authorityKeyIdentifier, false, sequence(tagged(0, identifier(root.publicKey)))),
    ];
    const shown = issue(
      { name: 'depsec gate', publicKey: leaf.publicKey, extensions },
      name,
      root.privateKey,
      now,
    );
    return { certificate: shown, key };
  };
  return {
    certificate,
    identify: (host) => {
      const identity = known.get(host) ?? identify(host);
      known.set(host, identity);
      return identity;
    },
  };
}
