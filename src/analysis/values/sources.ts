import { LONGEST_NAME } from '../facts/sinks.js';
import { AUTOSTART_PATHS } from '../facts/autostart-paths.js';
import { SECRET_PATHS } from '../facts/secret-paths.js';
import type { Label } from './labels.js';

/** Calls and attributes whose value says something of the machine it runs on, by dotted name. */
const SOURCES: readonly (readonly [RegExp, Label])[] = [
  [
    /^(?:http\.client\.HTTPS?Connection\(\)\.getresponse|(?:socket\.(?:socket|create_connection)\(\)|ssl\.\S*wrap_socket\(\))\.(?:recv|recvfrom|makefile|read))\(\)$/,
    'network',
  ],
  [/^zipimport\.zipimporter\(\)$|^uuid\.UUID\(\)\.(?:bytes(?:_le)?|hex)$/, 'decoded'],
  [/^sys\.stdin(?:\.buffer)?$|^imp\.find_module\(\)$/, 'file'],
  [/^(?:os|posix|nt)\.environ(?:b|\.copy\(\)|\.items\(\))?$/, 'environment'],
  [/^(?:socket\.(?:gethostname|getfqdn)|platform\.node|os\.uname|platform\.uname)\(\)$/, 'hostname'],
  [/^(?:getpass\.getuser|os\.getlogin|pwd\.getpwuid)\(\)/, 'username'],
  [/^(?:os\.getcwdb?\(\)|os\.path\.expanduser\(\)|pathlib\.Path\.(?:home|cwd)\(\))$/, 'directory'],
  [
    /^(?:socket\.gethostbyname(?:_ex)?|socket\.getaddrinfo|uuid\.getnode|netifaces\.\w+|psutil\.net_if_addrs)\(\)/,
    'address',
  ],
  [/^platform\.(?:platform|system|machine|release|version|processor)\(\)$/, 'system'],
  [/^(?:pyperclip\.paste|win32clipboard\.GetClipboardData|tkinter\.Tk\(\)\.clipboard_get)\(\)/, 'capture'],
  [/^(?:cv2\.VideoCapture\(\)\.read|sounddevice\.rec|pyaudio\.PyAudio\(\)\.open\(\)\.read)\(\)/, 'capture'],
  [
    /^(?:PIL\.ImageGrab\.grab|pyautogui\.screenshot|mss\.mss\(\)\.\w+|mss\.mss\(\)\.shot|pyscreenshot\.grab)\(\)/,
    'capture',
  ],
  [
    /^secrets\.(?:choice|SystemRandom\(\)\.choices?)\(\)$|^random\.SystemRandom\(\)\.choices?\(\)$/,
    'credential',
  ],
  [/^(?:aiohttp\.ClientSession\(\)\.cookie_jar|cryptography\.\S{1,80}\.generate_key\(\))$/, 'secret'],
  [/^django\.conf\.settings\.(?:SECRET_KEY|DATABASES)$/, 'secret'],
  [/^(?:browser_cookie3|browsercookie|rookiepy|pycookiecheat)\.\w+\(\)/, 'secret'],
  [
    /^(?:os\.(?:walk|listdir|scandir)|glob\.i?glob|pathlib\.Path(?:\.cwd|\.home)?\(\)\.(?:r?glob|iterdir))\(\)$|^\?\.(?:rglob|iterdir)\(\)$/,
    'searched',
  ],
  [
    /^(?:PIL\.Image\.open|imageio(?:\.v\d)?\.imread|cv2\.imread|matplotlib\.image\.imread|wave\.open|stegano\.\w+\.reveal)\(\)$/,
    'picture',
  ],
  [
    /^(?:eth_account|eth_keys|web3|solders|solana|bip_utils|hdwallet|bitcoinlib|bit|tronpy|mnemonic|xrpl|nacl)\b\S*\(\)\.(?:_?key|_?private_?key|PrivateKey|secret(?:_key)?|seed|mnemonic|words|(?:to_wif|secret|to_hex|export_key|generate|to_mnemonic)\(\))$/i,
    'key-parameter',
  ],
  [/^eth_account\.Account\.decrypt\(\)$/, 'key-parameter'],
  [/^psutil\.process_iter\(\)$/, 'process-output'],
  // Who connects says what he wants.
  [/^socket\.(?:socket|create_server)\(\)\.accept\(\)$/, 'request'],
  [
    /^(?:(?:flask|quart|bottle)\.request\.\w+|http\.server\.\w*RequestHandler\(\)\.(?:rfile|headers|path)|socketserver\.\w*RequestHandler\(\)\.(?:rfile|request)|tornado\.web\.RequestHandler\(\)\.(?:request|get_\w*arguments?\(\))|(?:xmlrpc|django\.views)\.\S*\.request|\?request\.(?:GET|POST|META|FILES|COOKIES|body|args|form|values|data|json|text|read|post|query|query_params|match_info|rel_url|headers|cookies|get_json|get_data|get_argument|content|stream)|\?(?:environ|scope)\.get\(\)|\?(?:environ|scope)\[\])(?![\w])/,
    'request',
  ],
  [
    /^(?:(?:win32crypt\.CryptUnprotectData|keyring\.get_(?:password|credential)|win32cred\.Cred(?:Read|Enumerate))\(\)|(?:boto3|botocore)\.\S*\.get_credentials\(\)|airflow\.\S*\.(?:get_connections?\(\)|Connection$))/,
    'secret',
  ],
];

/** The label of a dotted name (with `()` after each call), if it is a source. */
export function sourceLabel(ref: string): Label | undefined {
  const known = LABELS.get(ref);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const found = ref.length > LONGEST_NAME ? undefined : SOURCES.find(([pattern]) => pattern.test(ref))?.[1];
  if (LABELS.size < MOST_LABELS) LABELS.set(ref, found ?? 'none');
  return found;
}

/** The same for every package: a cache of pure results. */
const LABELS = new Map<string, Label | 'none'>();
const MOST_LABELS = 50_000;

const USER_KEYS = /^(?:USER|USERNAME|LOGNAME)$/i;
const HOST_KEYS = /^(?:COMPUTERNAME|HOSTNAME)$/i;
const SECRET_KEYS =
  /TOKEN|SECRET|PASSW|PRIVATE_?KEY|API_?KEY|ACCESS_KEY|CREDENTIAL|^(?:AWS|AZURE|GITHUB|NPM|PYPI)_/i;

const GITHUB_KEYS = /^(?:GITHUB|GH)_(?:API_|ACCESS_|AUTH_)?(?:TOKEN|PAT|AUTH)$/;

function variableLabel(key: string): Label | undefined {
  if (USER_KEYS.test(key)) return 'username';
  if (HOST_KEYS.test(key)) return 'hostname';
  if (GITHUB_KEYS.test(key)) return 'github-token';
  return SECRET_KEYS.test(key) ? 'secret' : undefined;
}

/** By which a miner says whom it works for, and what it found (Stratum, and that of Ethereum). */
const MINING =
  /^(?:mining\.(?:authorize|submit)|eth_submitLogin)$|"method"\s{0,3}:\s{0,3}"(?:mining\.(?:authorize|submit)|eth_submitLogin)"/;

/** What a text in the source points at. */
export function textLabels(text: string): readonly Label[] {
  if (text.length > 2_000 || text.length < 4) return [];
  return [
    ...(SECRET_PATHS.test(text) ? (['secret-path'] as const) : []),
    ...(AUTOSTART_PATHS.test(text) ? (['autostart-path'] as const) : []),
    ...(MINING.test(text) ? (['mining'] as const) : []),
  ];
}

const KEY_KEYS = /PRIVATE_?KEY$|MNEMONIC|SEED_?PHRASE|WALLET_?(?:KEY|SECRET)/i;

/** Everything that one environment variable gives away. */
export function variableLabels(key: string): readonly Label[] {
  const found = variableLabel(key);
  if (found === undefined) return [];
  return found === 'secret' && KEY_KEYS.test(key) ? [found, 'key-parameter'] : [found];
}

/** To be told to fetch keys or the settings of other programs, unless it is told not to. */
const FETCHING =
  /(?<!\b(?:not|never|n't)\s{1,9}(?:\w{1,20}\s{1,9})?)\b(?:read|open|load|copy|collect|attach|append|include|pass|put|send)\b[^!?\n]{0,80}(?:mcp\.json|\.env\b|\.ssh\b|\bid_(?:rsa|ed25519)\b|\.aws\b|\.kube\b|\.npmrc\b|\.pypirc\b|\.git-credentials\b|\/etc\/(?:passwd|shadow)\b|\bwallet\.dat\b)/i;
/** And to keep quiet about it. */
const CONCEALING =
  /\b(?:do not|don'?t|never|without)\s+(?:\w+\s+){0,2}?(?:mention|tell|inform|notif|reveal|disclos)\w*\s+(?:\w+\s+){0,4}?(?:this|it|that|the user|users?|anybody|anyone|them)\b/i;

/** Whether a description asks a model for secrets and to keep quiet about it. */
export function isPoisoned(text: string): boolean {
  return text.length < 20_000 && CONCEALING.test(text) && FETCHING.test(text);
}

/** Parameter names that stand for what proves who somebody is. */
const CREDENTIAL_PARAMETER =
  /(?:pass(?:word|wd|phrase|code)?|(?:api|access|account|auth)_?key(?:_?id)?|secret|token|credentials?|dsn|cv[cv]2?|card_?number|iban|cookies?|session_?id|basic_?auth)$|^(?:key|auth|authorization|pwd|master)$/i;

/** Those among them that are used to sign in with, or never leave the machine at all. */
const PASSWORD_PARAMETER =
  /(?:pass(?:word|wd|phrase|code)|(?<!client_?)secret|secret_access_key|cv[cv]2?|card_?number|iban)$|^(?:pwd|master)$/i;

/** Parameter names that stand for keys to somebody's money or accounts. */
const KEY_PARAMETER =
  /^(?:priv|_?priv(?:ate)?_?key|mnemonic(?:_?(?:phrase|words))?|seed_?phrase|recovery_?phrase|wallet_?key|secret_?(?:key|b58)|keypair)s?$/i;

/** What the name of a parameter, or of an item or attribute of one, says of what it holds. */
export function credentialLabels(name: string): readonly Label[] {
  const known = CREDENTIALS.get(name);
  if (known !== undefined) return known;
  const found = readCredential(name);
  if (CREDENTIALS.size < MOST_LABELS) CREDENTIALS.set(name, found);
  return found;
}

/** The same for every package: a cache of pure results. */
const CREDENTIALS = new Map<string, readonly Label[]>();

function readCredential(name: string): readonly Label[] {
  return [
    ...(KEY_PARAMETER.test(name) ? (['key-parameter'] as const) : []),
    ...(CREDENTIAL_PARAMETER.test(name) ? (['credential'] as const) : []),
    ...(PASSWORD_PARAMETER.test(name) ? (['password'] as const) : []),
  ];
}
