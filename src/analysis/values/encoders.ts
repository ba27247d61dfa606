import { blend } from './blend.js';
import { wholeText, type Value } from './value.js';

const encode =
  (how: (bytes: Buffer) => string) =>
  ([value]: readonly Value[]): Value | undefined => {
    const text = wholeText(value);
    if (value === undefined || text === undefined) return undefined;
    return blend([value], { text: how(Buffer.from(text, 'latin1')), isBytes: true });
  };

const base64 = encode((bytes) => bytes.toString('base64'));
const hex = encode((bytes) => bytes.toString('hex'));

/** Encodings that are no secret where their input is known: what is decoded from them later is. */
export const ENCODERS: Readonly<Record<string, (args: readonly Value[]) => Value | undefined>> = {
  'base64.b64encode': base64,
  'base64.standard_b64encode': base64,
  'base64.urlsafe_b64encode': encode((bytes) => bytes.toString('base64url')),
  'base64.b16encode': encode((bytes) => bytes.toString('hex').toUpperCase()),
  'binascii.hexlify': hex,
  'binascii.b2a_hex': hex,
};
