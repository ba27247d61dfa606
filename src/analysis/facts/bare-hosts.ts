import { anyTest, inOrder } from './in-order.js';

const FETCHER = /(?:^|[\s;&|("'`\\/])(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)(?:\.exe)?\s/i;
/** Endings of files, which are no domains; those that are both are taken for files. */
const FILES =
  'gz|zip|sh|py|tar|tgz|bz2|xz|7z|json|ya?ml|toml|txt|md|html?|xml|csv|exe|bat|cmd|ps1|deb|rpm|whl|jar|so|dll|bin|run|out|log|conf|pem|crt|key|sig|asc|in|cfg|dat|sql|com\\.tmp';
/** A host that is a word of its own, with a path or port or without. */
const BARE = new RegExp(
  String.raw`(?<=[\s"'=])(?:(?:[a-z0-9-]{1,63}\.){1,6}(?!(?:${FILES})\b)[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?=[/\s"')&;|]|$)`,
  'i',
);

/** `curl evil.invalid/x`: curl and its like put the scheme before an address themselves. */
export const FETCHES_BARE = inOrder('command', FETCHER, BARE);

/** What was fetched goes straight to a shell, wherever from. */
export const FETCHES_TO_SHELL = anyTest(
  inOrder(
    'line',
    /\b(?:curl|wget)(?:\.exe)?\s+\S/,
    /\|\s*(?:sudo\s+(?:-\S+\s+)?)?(?:\/bin\/)?(?:ba|z|da)?sh\b/,
  ),
  inOrder(
    'line',
    /\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\s+\S/,
    /\|\s*(?:iex|Invoke-Expression)\b/,
  ),
);

/** The host that such a command names. */
export function bareHost(command: string): string | undefined {
  return command
    .split(/[|;&]/)
    .flatMap((one) => (FETCHES_BARE.test(one) ? (BARE.exec(one.slice(one.search(FETCHER)))?.[0] ?? []) : []))
    .map((found) => found.replace(/:\d+$/, '').toLowerCase())[0];
}
