const anyOf = (...places: readonly string[]): RegExp => new RegExp(places.join('|'), 'i');

/** Public services where whoever opens an account or address reads what others send there, and nobody else does. */
const CALLBACKS = anyOf(
  String.raw`discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks`,
  String.raw`api\.telegram\.org\/bot(?!\/)`,
  String.raw`hooks\.slack\.com`,
  String.raw`hooks\.zapier\.com`,
  String.raw`maker\.ifttt\.com\/trigger`,
  String.raw`hook\.\w+\.make\.com`,
  String.raw`webhook\.(?:site|cool)`,
  String.raw`pipedream\.net`,
  String.raw`\boast\.\w+`,
  String.raw`interact\.sh`,
  'interactsh',
  'burpcollaborator',
  'oastify',
  'requestbin',
  'requestcatcher',
  'requestrepo',
  String.raw`requestinspector\.com`,
  String.raw`\bpostb\.in\b`,
  String.raw`ptsv\d?\.com`,
  'beeceptor',
  String.raw`mockapi\.io`,
  'hookbin',
  String.raw`\bsmee\.io`,
  'dnslog',
  String.raw`\bceye\.io`,
  String.raw`\bbxss\.(?:me|in)\b`,
  'canarytokens',
  'dnsbin',
);

/** Public tunnels to whoever opened them. */
const TUNNELS = anyOf(
  'ngrok',
  String.raw`trycloudflare\.com`,
  String.raw`localhost\.run`,
  String.raw`\blhr\.life`,
  String.raw`serveo\.net`,
  String.raw`\bloca\.lt\b`,
  String.raw`localtunnel\.me`,
  String.raw`playit\.gg`,
  String.raw`portmap\.(?:io|host)`,
  String.raw`pagekite\.me`,
  String.raw`\bbore\.pub\b`,
);

/** Public services that note who follows a link. */
const LOGGERS = anyOf(
  'iplogger',
  String.raw`grabify\.link`,
  String.raw`\b2no\.co\b`,
  String.raw`\byip\.su\b`,
  String.raw`\biplis\.ru\b`,
  String.raw`\bblasze\.\w+`,
);

/** Public places that take files or text from anybody. */
const SHELVES = anyOf(
  String.raw`transfer\.sh`,
  String.raw`\bfile\.io\b`,
  String.raw`gofile\.io`,
  'anonfiles',
  'bashupload',
  String.raw`\b0x0\.st\b`,
  String.raw`catbox\.moe`,
  String.raw`tmpfiles\.org`,
  String.raw`\btemp\.sh\b`,
  String.raw`\buguu\.se\b`,
  String.raw`\boshi\.at\b`,
  String.raw`pixeldrain\.com`,
  String.raw`filebin\.net`,
  String.raw`pastebin\.com\/api`,
  String.raw`paste\.(?:ee|rs)\b`,
  'hastebin',
  String.raw`\btermbin\.com`,
  String.raw`\bdpaste\.\w+\/api`,
);

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
  return CALLBACKS.test(address) || TUNNELS.test(address);
}

/** Whether an address is one where anybody can collect what is sent there. */
export function isCollecting(address: string): boolean {
  return isCallback(address) || LOGGERS.test(address) || SHELVES.test(address);
}

/** Whether a host holds a label that was made up for one recipient. */
export function hasRandomLabel(host: string): boolean {
  return RANDOM_LABEL.test(host);
}

/** Public services that answer with what a language model wrote: not a text that somebody has put there. */
const MODELS =
  /(?:^|\.)(?:api\.openai\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com|api\.groq\.com|api\.mistral\.ai|openrouter\.ai|api\.deepseek\.com|api\.together\.xyz|api\.cohere\.(?:ai|com))$/i;

export function isModelService(host: string | undefined): boolean {
  return MODELS.test(host ?? '');
}

/** An account of a messenger that the source does not name: whoever calls does. */
const OPEN_ACCOUNT = /(?:\/bot|webhooks\/|services\/)\uFFFC/;

export function isOpenAccount(address: string): boolean {
  return OPEN_ACCOUNT.test(address);
}

/** Whether a request goes to such a place under an account that stands in the source as a whole. */
export function isFixedAccount(request: string): boolean {
  const [address = ''] = request.split(/[\s?#]/);
  return CALLBACKS.test(address) && !address.includes('\uFFFC');
}
