import { anyOf } from './any-of.js';

/** Public services where whoever opens an account or address reads what others send there, and nobody else does. */
const CALLBACKS = [
  /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks/,
  /api\.telegram\.org\/bot(?!\/)/,
  /hooks\.slack\.com/,
  /hooks\.zapier\.com/,
  /maker\.ifttt\.com\/trigger/,
  /hook\.\w+\.make\.com/,
  /webhook\.(?:site|cool)/,
  /pipedream\.net/,
  /\boast\.\w+/,
  /interact\.sh/,
  /interactsh/,
  /burpcollaborator/,
  /oastify/,
  /requestbin/,
  /requestcatcher/,
  /requestrepo/,
  /requestinspector\.com/,
  /\bpostb\.in\b/,
  /ptsv\d?\.com/,
  /beeceptor/,
  /mockapi\.io/,
  /hookbin/,
  /\bsmee\.io/,
  /dnslog/,
  /\bceye\.io/,
  /\bbxss\.(?:me|in)\b/,
  /docs\.google\.com\/forms\/\S{0,200}formResponse/,
  /formspree\.io\/f\//,
  /formsubmit\.co/,
  /getform\.io\/f/,
  /sheetdb\.io\/api/,
  /canarytokens/,
  /dnsbin/,
];

/** Public tunnels to whoever opened them. */
const TUNNELS = [
  /ngrok/,
  /trycloudflare\.com/,
  /localhost\.run/,
  /\blhr\.life/,
  /serveo\.net/,
  /\bloca\.lt\b/,
  /localtunnel\.me/,
  /playit\.gg/,
  /portmap\.(?:io|host)/,
  /pagekite\.me/,
  /\bbore\.pub\b/,
];

/** Public services that note who follows a link. */
const LOGGERS = [/iplogger/, /grabify\.link/, /\b2no\.co\b/, /\byip\.su\b/, /\biplis\.ru\b/, /\bblasze\.\w+/];

/** Public places that take files or text from anybody. */
const SHELVES = [
  /transfer\.sh/,
  /\bfile\.io\b/,
  /gofile\.io/,
  /anonfiles/,
  /bashupload/,
  /\b0x0\.st\b/,
  /catbox\.moe/,
  /tmpfiles\.org/,
  /\btemp\.sh\b/,
  /\buguu\.se\b/,
  /\boshi\.at\b/,
  /pixeldrain\.com/,
  /filebin\.net/,
  /pastebin\.com\/api/,
  /paste\.(?:ee|rs)\b/,
  /hastebin/,
  /\btermbin\.com/,
  /\bdpaste\.\w+\/api/,
];

/** Patterns of all of them. Each begins with three characters that stand for themselves, as the words of a filter do. */
export const COLLECTING: readonly string[] = [...CALLBACKS, ...TUNNELS, ...LOGGERS, ...SHELVES].map(
  ({ source }) => source,
);

/** Hosts of tunnels as they are handed out, other than the services that open them. */
const IS_TUNNEL = anyOf(
  [
    /[\w-]\.(?:[a-z]{2}\.)?ngrok(?:-free)?\.(?:io|app|dev)\b/,
    /[\w-]\.(?:trycloudflare\.com|localhost\.run|lhr\.life|serveo\.net|loca\.lt|localtunnel\.me|playit\.gg|pagekite\.me)\b/,
    /\bbore\.pub\b/,
  ],
  'i',
);

/** Whether a request goes through a public tunnel to whoever opened it. */
export function isTunnel(request: string): boolean {
  const [address = ''] = request.trim().split(/[\s?#]/);
  return IS_TUNNEL.test(address);
}

/** Services where whoever holds an account can read what is put there in its name. */
const ACCOUNT_SERVICE =
  /^https:\/\/(?:api\.github\.com\/(?:gists|repos)|gitlab\.com\/api|api\.(?:notion|airtable)\.com|(?:api|content)\.dropboxapi\.com|api\.telegra\.ph|pastebin\.com\/api)\b/i;

export function isAccountService(address: string): boolean {
  return ACCOUNT_SERVICE.test(address);
}

const IS_CALLBACK = anyOf([...CALLBACKS, ...TUNNELS], 'i');
const IS_COLLECTING = new RegExp(COLLECTING.join('|'), 'i');
const IS_ACCOUNT_SERVICE = anyOf(CALLBACKS, 'i');

/** Labels that only mean something to the server that made them up, as call-back services hand them out. */
const RANDOM_LABEL = /(?:^|[/@.])(?=[a-z]*\d)(?=(?:[a-z]*\d){3})(?=(?:\d*[a-z]){6})[a-z0-9]{20,63}\./i;

/** An address that holds the secret of an account: only whoever wrote it in reads what arrives there. */
const ACCOUNT =
  /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d{12,}\/[\w-]{30,}|api\.telegram\.org\/bot\d{6,}:[\w-]{30,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{16,}/i;

/** Whether an address names an account that only whoever wrote it there reads. */
export function isAccount(address: string): boolean {
  return ACCOUNT.test(address);
}

/** Whether only one person, and not the owner of the service, reads what is sent to an address. */
export function isCallback(address: string): boolean {
  return IS_CALLBACK.test(address);
}

/** Whether an address is one where anybody can collect what is sent there. */
export function isCollecting(address: string): boolean {
  return IS_COLLECTING.test(address);
}

/** Whether a host holds a label that was made up for one recipient. */
export function hasRandomLabel(host: string): boolean {
  return RANDOM_LABEL.test(host);
}

/** Public services that answer with what a language model wrote: not a text that somebody has put there. */
const MODELS =
  /(?:^|\.)(?:api\.openai\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com|api\.groq\.com|api\.mistral\.ai|openrouter\.ai|api\.deepseek\.com|api\.together\.xyz|api\.cohere\.(?:ai|com)|(?:api|auth)\.x\.ai|bedrock(?:-\w+)*\.[a-z]+-[a-z]+-\d\.amazonaws\.com)$/i;

export function isModelService(host: string | undefined): boolean {
  return MODELS.test(host ?? '');
}

/** An account of a messenger that the source does not name: whoever calls does. */
const OPEN_ACCOUNT = /(?:\/bot|webhooks\/|services\/)\uFFFC/;

export function isOpenAccount(address: string): boolean {
  return OPEN_ACCOUNT.test(address);
}

/** The account of a messenger that an address names, where the source does not say which. */
const OPEN_MESSENGER =
  /^https?:\/\/(?:api\.telegram\.org\/bot|(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/|hooks\.slack\.com\/services\/)\uFFFC/i;

export function isOpenMessenger(request: string): boolean {
  return OPEN_MESSENGER.test(request);
}

/** Where many people keep files, each below a name. */
const SHELF =
  /^https:\/\/(?:(?:raw|gist)\.githubusercontent\.com|(?:gist\.)?github\.com|codeload\.github\.com|api\.github\.com\/(?:repos|users|gists)|gitlab\.com|bitbucket\.org|codeberg\.org|huggingface\.co|pastebin\.com\/raw)\/(?=\uFFFC)/i;
/** What stands between the name and the file. */
const BETWEEN =
  /^(?:raw|blob|main|master|resolve|archive|releases|download|latest|refs|heads|tags|tarball|zipball|contents)?$/;

/** Whether a request goes to such a place, and nothing in the source says whose files it asks for. */
export function isOpenShelf(request: string): boolean {
  const [address = ''] = request.split(/[\s?#]/);
  const start = SHELF.exec(address)?.[0];
  if (start === undefined) return false;
  const parts = address.slice(start.length).split('/');
  return parts.every(
    (part, at) => part.includes('\uFFFC') || BETWEEN.test(part) || (at > 0 && at === parts.length - 1),
  );
}

/** Whether a request goes to such a place under an account that stands in the source as a whole. */
export function isFixedAccount(request: string): boolean {
  const [address = ''] = request.split(/[\s?#]/);
  return IS_ACCOUNT_SERVICE.test(address) && !address.includes('\uFFFC');
}
