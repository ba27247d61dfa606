import { TEXT_METHODS } from '../../../src/analysis/values/text-methods.js';
import { textValue } from '../../../src/analysis/values/constants.js';
import { HOLE } from '../../../src/analysis/values/value.js';

test.each([
  [`name: ${HOLE}`, 'utf-8', `name: ${HOLE}`],
  [`é${HOLE}é`, 'utf-8', `Ã©${HOLE}Ã©`],
  [`a${HOLE}b`, 'utf-16', `a\0${HOLE}b\0`],
])('what is not known of %j is not known of its bytes either', (text, codec, bytes) => {
  const encoded = TEXT_METHODS['encode']?.(textValue(text), [textValue(codec)]);
  expect(encoded?.text).toBe(bytes);
  expect(encoded?.isBytes).toBe(true);
  const decoded = encoded && TEXT_METHODS['decode']?.(encoded, [textValue(codec)]);
  expect(decoded?.text).toBe(text);
  expect(decoded?.isBytes).not.toBe(true);
});
