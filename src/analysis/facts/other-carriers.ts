import { anyOf } from './any-of.js';
import { anyTest, inOrder } from './in-order.js';

/** Programs that honest commands fetch with, too: what counts is that a shell is given what they print or put somewhere. */
const PRINTS = anyOf(
  [/\b(?:lynx|links|w3m|aria2c|axel|ssh|telnet|nc|ncat)\s/, /\bopenssl\s+s_client\b/],
  'i',
);
const PUTS = anyOf(
  [
    /\bgit\s+clone\b/,
    /\b(?:aria2c|axel)\s/,
    /(?<![\w-])(?:scp|rsync|sftp)\s+(?:-\S{1,40}\s+){0,9}\S{1,200}:/,
  ],
  'i',
);
const SHELL = /\|\s*(?:sudo\s+)?(?:\/bin\/)?(?:ba|z|da)?sh\b/;
const SCRIPT =
  /(?:&&|;)\s*(?:sudo\s+)?(?:\/bin\/)?(?:ba|z|da)?sh\s+(?!\S{0,80}\b(?:configure|autogen|bootstrap|build|make)\b)\S{0,200}[\\/.]/;

/** A command that hands a shell what another program than the usual ones gets from elsewhere. */
export const RUNS_WHAT_CAME = anyTest(inOrder('text', PRINTS, SHELL), inOrder('text', PUTS, SCRIPT));

/** Programs that tell others what they read. */
const TELLS = /\|\s*(?:ssh|socat|mailx?|sendmail|ncat|telnet|openssl\s+s_client)\s/i;

/** A command that tells somebody the environment. */
export const TELLS_ENVIRONMENT = inOrder(
  'text',
  /(?:^|[\s;&|(])(?:env|printenv|set|export(?:\s+-p)?)(?=\s*\|)/,
  TELLS,
);
