import type { SourceRule } from './source-rule.js';

const CALLS =
  /^(?:base64\.(?:\w*decode\w*)|binascii\.(?:unhexlify|a2b_\w+)|codecs\.decode|zlib\.decompress|lzma\.decompress|bz2\.decompress|marshal\.loads|(?:bytes|bytearray)\.fromhex)$/;

/** Decoders that hide payloads. */
export const decodingCall: SourceRule = {
  doc: {
    id: 'decoding-call',
    title: 'Decodes or decompresses data',
    why: 'Attackers encode their payloads. So do honest packages their icons and certificates, so on its own this is a note.',
    remedy: 'Nothing, unless the decoded data is then run.',
    example: 'base64.b64decode(blob)',
    technique: 'T1140',
  },
  severity: 'INFO',
  match: ({ calls }) =>
    calls.filter(({ name }) => CALLS.test(name)).map(({ name, line }) => ({ line, text: name })),
};
