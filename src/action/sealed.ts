import { createHmac, timingSafeEqual } from 'node:crypto';

function seal(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** A text by which only who knows the key can have written it. */
export function sealed(key: string, text: string): string {
  return `${seal(key, text)}\n${text}`;
}

/** The text of a sealed one; undefined where somebody else wrote it. */
export function unsealed(key: string, given: string): string | undefined {
  const [told = '', ...lines] = given.split('\n');
  const text = lines.join('\n');
  const [a, b] = [Buffer.from(told), Buffer.from(seal(key, text))];
  return a.length === b.length && timingSafeEqual(a, b) ? text : undefined;
}
