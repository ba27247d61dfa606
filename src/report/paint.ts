import type { Verdict } from '../model/report.js';

/** What a piece of terminal text means; the colours follow from it. */
export type Tone = 'strong' | 'faint' | 'good' | 'caution' | 'danger' | 'unknown';

/** SGR parameters (ECMA-48 §8.3.117) from the eight basic colours, so that the user's own theme decides. */
const CODES: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  good: ['32', '39'],
  caution: ['33', '39'],
  danger: ['31', '39'],
  unknown: ['35', '39'],
};

/** The colour of each verdict. */
export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  safe: 'good',
  warned: 'caution',
  blocked: 'danger',
  unscanned: 'unknown',
};

/** Colours text that is already harmless (see `visible`). */
export type Paint = (tone: Tone, text: string) => string;

/** Paint for a terminal, or, without colour, none at all. */
export function painter(color: boolean): Paint {
  if (!color) return (_tone, text) => text;
  return (tone, text) => {
    const [on, off] = CODES[tone];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
