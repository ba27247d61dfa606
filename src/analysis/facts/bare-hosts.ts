import { inOrder, type Test } from './in-order.js';

/** What may stand before a program on its line. */
const START = String.raw`(?:^|["'(${'`'}]|\s-\w*c\s)\s*(?:(?:\w+=\S{0,200}|sudo|exec|nohup|then|do|env|time)\s+){0,4}(?:\S{0,80}[\\/])?`;
const FETCHER = new RegExp(
  String.raw`${START}(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)(?:\.exe)?\s+(?=\S)`,
  'i',
);
/** Endings of files, which are no domains; those that are both are taken for files. */
const FILES =
  'gz|zip|zst|sh|py|tar|tgz|bz2|xz|7z|rar|iso|img|json|ya?ml|toml|txt|md|html?|xml|csv|npz|npy|onnx|pth?|h5|parquet|exe|msi|dmg|pkg|apk|appimage|bat|cmd|ps1|deb|rpm|whl|jar|so|dll|bin|run|out|log|conf|pem|crt|key|sig|asc|in|cfg|dat|sql|tmp';
/** A host that is a word of its own, with a path or port or without. */
const BARE = new RegExp(
  String.raw`(?<=[\s"'=])(?:(?:[a-z0-9-]{1,63}\.){1,6}(?!(?:${FILES})\b)[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?=[/\s"')&;|]|$)`,
  'i',
);
/** Options that are given something that is no address. */
const OPTION =
  /\s(?:-[a-zA-Z]{0,9}[AbcdeEFHKmoOTuUxX]|--(?:data[a-z-]{0,20}|form|request|output|user-agent|referer|header|user|cookie|proxy|cacert|cert|key|resolve|connect-to))[\s=]+(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"']+)/g;
const LOCAL = /^(?:127\.|0\.0\.0\.0|10\.|192\.168\.|169\.254\.)/;

/** The first host that a single command names without a scheme; never one of this machine or network. */
function hostIn(command: string): string | undefined {
  const from = command.search(FETCHER);
  if (from < 0) return undefined;
  const found = BARE.exec(command.slice(from).replace(OPTION, ' '))?.[0].replace(/:\d+$/, '').toLowerCase();
  return found === undefined || LOCAL.test(found) ? undefined : found;
}

/** The host that a command names to curl or one of its kin, which put the scheme before it themselves. */
export function bareHost(command: string): string | undefined {
  for (const one of command.split(/[|;&\r\n]/)) {
    const host = hostIn(one);
    if (host !== undefined) return host;
  }
  return undefined;
}

/** `curl evil.invalid/x` */
export const FETCHES_BARE: Test = { test: (command) => bareHost(command) !== undefined };

const TO_SHELL = inOrder(
  'line',
  FETCHER,
  /\|\s*(?:(?:sudo\s+(?:-\S+\s+)?)?(?:\/bin\/)?(?:ba|z|da)?sh\b|(?:iex|Invoke-Expression)\b)/,
);

/** What was fetched goes straight to a shell, wherever from. */
export const FETCHES_TO_SHELL: Test = {
  test: (text) => text.split(/[;\r\n]|&&|\|\|/).some((command) => TO_SHELL.test(command)),
};
