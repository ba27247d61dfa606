import { deflateSync, gzipSync } from 'node:zlib';
import { isDecoder, numberBytes, runCodec, runDecoder } from '../../../src/analysis/values/decoders.js';

test.each([
  ['base64.b64decode', 'aW5lcnQ='],
  ['base64.urlsafe_b64decode', 'aW5lcnQ='],
  ['base64.b32decode', 'NFXGK4TU'],
  ['base64.b16decode', '696E657274'],
  ['base64.b85decode', 'X>Mh5bN'],
  ['base64.a85decode', 'Bl7L&F8'],
  ['binascii.unhexlify', '696e657274'],
  ['builtins.bytes.fromhex', '69 6e 65 72 74'],
  ['zlib.decompress', deflateSync('inert').toString('latin1')],
  ['gzip.decompress', gzipSync('inert').toString('latin1')],
])('%s', (name, input) => {
  expect(isDecoder(name)).toBe(true);
  expect(runDecoder(name, input)).toBe('inert');
});

test('codecs that transform', () => {
  expect(runCodec('rot13', 'varEG')).toBe('ineRT');
  expect(runCodec('hex', '6869')).toBe('hi');
  expect(runCodec('utf-8', 'x')).toBeUndefined();
});

test('what depsec cannot compute is still a decoder, and damage is no error', () => {
  expect(isDecoder('marshal.loads')).toBe(true);
  expect(runDecoder('marshal.loads', 'x')).toBeUndefined();
  expect(runDecoder('zlib.decompress', 'no')).toBeUndefined();
});

test.each([
  [0x696e657274n, 5, false, 'inert'],
  [0x696e657274n, 6, true, 'treni\0'],
  [0x696e657274n, 4, false, undefined],
  [-1n, 4, false, undefined],
  [1n, NaN, false, undefined],
])('the bytes of %s in %s', (number, length, isLittle, bytes) => {
  expect(numberBytes(number, length, isLittle)).toBe(bytes);
});
