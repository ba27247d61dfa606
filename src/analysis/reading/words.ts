import { ADDRESS_WORDS } from './address-words.js';
import { ASIDE_WORDS, CREDENTIAL_WORDS, LOADING_WORDS, READING_WORDS } from './aside-words.js';
import { DROP_WORDS } from './drop-words.js';
import { HIDING_WORDS } from './hiding-words.js';
import { HOOK_WORDS } from './hook-words.js';
import { OS_IN_DISGUISE } from './os-words.js';
import { PAYMENT_WORDS } from './payment-words.js';
import { TRANSPORT_MODULES } from '../facts/transport-modules.js';
import { WALLET_MODULES } from '../facts/wallets.js';
import type { WordList } from './word-list.js';

/** The name of something that is called, or handed on; a line may go on in between. */
const CALLED = String.raw`(?:[\s\\]*[(,)\]};]|:)`;
/** Behind words after which a name may end its line. */
const YIELDED = String.raw`(?<=\b(?:return|yield|else|or|and|in|lambda|lambda\b[^\n:]{0,80}:)\s{1,9})`;
const ASSIGNED = String.raw`(?<==\s{0,40})`;
const IMPORTED = String.raw`(?<=\b(?:import|from)\s{1,40}|\bimport [\w., \t]{1,80},\s?)`;

/** Not the name of a function that is defined there. */
const NOT_DEFINED = String.raw`(?<!\bdef\s{1,9})`;

/** Behind the quote that opens a text. */
const QUOTED = String.raw`(?<=['"])`;

/** Behind a program's name and a blank: no ordinary word, as in a sentence about it. */
const COMMANDED = String.raw`(?![a-z]+(?:,? |[.,):]?\s*$))`;

/** Modules, in an import or as the text that a call imports them by. */
const modules = (...names: string[]): string[] =>
  names
    .map((name) => name.replaceAll('.', String.raw`\.`))
    .flatMap((name) => [String.raw`${IMPORTED}${name}\b`, String.raw`(?<=[(=]\s{0,40}['"])${name}['".]`]);

/** Builtins, called or handed on: what stands before or behind their name tells. */
const runners = (...names: string[]): string[] =>
  names.flatMap((name) => [
    String.raw`${NOT_DEFINED}\b${name}${CALLED}`,
    String.raw`${ASSIGNED}${name}\b`,
    String.raw`${YIELDED}${name}\b`,
    String.raw`(?<=[.@])${name}\b`,
    String.raw`\b${name}[\s\\]*\.[\s\\]*__`,
    String.raw`\b${name}\s+if\b`,
    String.raw`(?<=\bfrom builtins import\b[^\n]{0,120}\s)${name}\b`,
  ]);

/** The words of each kind. Compared without regard to case where it says `i`. */
export const WORDS: readonly WordList[] = [
  {
    // Running text as code.
    kind: 'code',
    patterns: [
      ...runners('exec', 'eval'),
      String.raw`\bexecfile${CALLED}`,
      String.raw`\brunpy\b`,
      String.raw`\bFunctionType\s*\(`,
      String.raw`\bFunctionType as\b`,
      String.raw`\brunsource\b`,
      String.raw`\bzipimporter\b`,
      String.raw`\bPyRun_`,
      'SourcelessFileLoader',
      String.raw`\bunsafe_load`,
      String.raw`\brunctx\b`,
      // Opens files, of which what comes is then no secret of the package.
      String.raw`(?<=\bimp[^\n]{0,40}\s)find_module\b`,
    ],
  },
  {
    // The names of what runs code, as texts, and data that may hold code.
    kind: 'named',
    patterns: [
      String.raw`${QUOTED}exec['"]`,
      String.raw`${QUOTED}eval['"]`,
      String.raw`${QUOTED}compile['"]`,
      String.raw`pickle\.loads?\(`,
    ],
  },
  {
    kind: 'process',
    patterns: [
      ...modules('subprocess'),
      String.raw`\bstartfile\b`,
      'ShellExecute',
      'WinExec',
      'CreateProcess',
      'Win32_Process',
      'fork_exec',
      String.raw`pip\.main\b`,
      String.raw`pip\._internal`,
      ...modules('plumbum', 'invoke', 'fabric'),
      String.raw`\bgetoutput\b`,
      String.raw`\bpty\.spawn\b`,
      String.raw`(?<!['"])\bpopen\b`,
      String.raw`\.system\(\s*[^)\s]`,
      String.raw`\bos\.(?:system|exec|spawn|popen)`,
      ...OS_IN_DISGUISE,
      String.raw`(?<=\bimport\s{1,40})system\b`,
      'create_subprocess',
      String.raw`\bcdll\b`,
      String.raw`\bCDLL\b`,
    ],
  },
  {
    kind: 'network',
    patterns: [
      String.raw`\burlopen\b`,
      String.raw`\burlretrieve\b`,
      String.raw`\burllib2\b`,
      ...modules('requests', 'httpx', 'aiohttp', 'urllib3', 'httplib', 'http.client', 'websockets'),
      ...modules('websocket', 'wget', 'smtplib', 'ftplib', 'socket', 'paramiko', 'xmlrpc'),
      ...modules(
        'telebot',
        'telegram',
        'telepot',
        'telethon',
        'pyrogram',
        'aiogram',
        'dhooks',
        'nextcord',
        'disnake',
        'paho',
      ),
      ...modules('discord', 'discord_webhook', 'dishook', 'dpaste', 'cloudscraper', 'curl_cffi', 'grequests'),
      ...modules(...TRANSPORT_MODULES),
      'open_connection',
      'create_datagram_endpoint',
      String.raw`loop\.create_connection`,
      String.raw`${IMPORTED}urllib\b(?!\.(?:parse|error|robotparser)\b)`,
      '[Ww]ebhook',
      String.raw`(?<=\(\s{0,40}['"])urllib(?:\.request)?['"]`,
      'gethostbyname',
      String.raw`aws_secret_access_key\s{0,9}=\s{0,9}['"]`,
    ],
  },
  {
    kind: 'decoding',
    patterns: [
      'b64decode',
      'b32decode',
      'b16decode',
      'b85decode',
      'a85decode',
      'decodebytes',
      'decodestring',
      'unhexlify',
      'fromhex',
      String.raw`decompress\b`,
      'rot_?13',
      String.raw`\bmarshal\b`,
      String.raw`\bFernet\b`,
      String.raw`\bdecrypt\(`,
      String.raw`\bchr\b`,
      String.raw`codecs\.decode`,
      'getdecoder',
      String.raw`html\.unescape`,
      'unicode_escape',
      String.raw`a2b_\w`,
      'quopri',
      String.raw`cp0(?=37)`,
      String.raw`cp1(?=026|140)`,
      String.raw`cp5(?=00)`,
      String.raw`cp2(?=73)`,
      String.raw`cp8(?=75)`,
      String.raw`cp4(?=24)`,
    ],
  },
  ADDRESS_WORDS,
  DROP_WORDS,
  CREDENTIAL_WORDS,
  ASIDE_WORDS,
  HOOK_WORDS,
  {
    // Identity, secrets, keys, captures.
    kind: 'data',
    flags: 'i',
    patterns: [
      String.raw`\bos\.environ\b`,
      String.raw`(?<=\bimport [^\n]{0,80})environ\b`,
      ...OS_IN_DISGUISE,
      String.raw`\benviron(?:\[|\.(?:get|copy|items)\()`,
      String.raw`\bgetenv\(`,
      String.raw`process_iter\b`,
      String.raw`\bgethostname\b`,
      String.raw`\bgetuser\b`,
      String.raw`\bgetlogin\b`,
      String.raw`platform\.(?:node|uname)`,
      String.raw`\buname\(`,
      'Login Data',
      'Local State',
      'leveldb',
      String.raw`\.ssh\b`,
      String.raw`\bid_rsa\b`,
      String.raw`\.aws['"/\\]`,
      String.raw`run\/secrets`,
      String.raw`proc\/self\/environ`,
      String.raw`\/etc\/passwd`,
      'mnemonic',
      'private_?key',
      'seed_?phrase',
      'wallet_?key',
      'keypair',
      'ImageGrab',
      'screenshot',
      'VideoCapture',
      'make_archive',
      ...modules('pynput', 'keyboard', 'mouse', 'mss', 'sounddevice'),
      'pyperclip',
      'clipboard',
      'browser_cookie',
      'google-chrome',
      'Application Support',
      String.raw`\bget_credentials?\(`,
      String.raw`\bget_password\(`,
      String.raw`\bbcc\b`,
      'CryptUnprotect',
      String.raw`\bCookies\b`,
      String.raw`getnode\b`,
      String.raw`\bos\.walk\b`,
      String.raw`\bpynput\b`,
      'VideoCapture',
      'sounddevice',
      String.raw`\bpyaudio\b`,
      String.raw`iam\/security-credentials`,
      String.raw`169\.254\.169\.254`,
      String.raw`\btdata\b`,
    ],
  },
  {
    // Places whose programs run by themselves later: writing there is enough.
    kind: 'autostart',
    patterns: [
      String.raw`\.bashrc\b`,
      String.raw`\.zsh(?:rc|env)\b`,
      String.raw`profile\.ps1`,
      String.raw`\.npmrc\b`,
      String.raw`\.condarc\b`,
      'ExtensionInstall',
      String.raw`\.profile\b`,
      String.raw`\bStartup\b`,
      'CurrentVersion',
      'crontab',
      'schtasks',
      'LaunchAgents',
      'autostart',
      String.raw`\.git\/hooks`,
      String.raw`\.claude\b`,
      String.raw`(?<!\w)\.cursor['"/\\]`,
      String.raw`AGENTS\.md`,
      String.raw`CLAUDE\.md`,
      String.raw`sitecustomize\b`,
      String.raw`usercustomize\b`,
      String.raw`\.pth['"]`,
      'CreateShort[Cc]ut',
      String.raw`app\.asar`,
      'discord_desktop_core',
    ],
  },
  LOADING_WORDS,
  READING_WORDS,
  {
    // Command lines that fetch, and other software that is changed.
    kind: 'place',
    patterns: [
      `curl ${COMMANDED}`,
      `wget ${COMMANDED}`,
      'certutil',
      'bitsadmin',
      'mshta',
      'rundll32',
      'regsvr32',
      'Invoke-WebRequest',
      'Invoke-RestMethod',
      'DownloadString',
      'DownloadFile',
      String.raw`nslookup\s`,
      String.raw`(?<=[[(]\s{0,40}['"])nslookup`,
      String.raw`[Pp]owershell(?!_)`,
      String.raw`\/dev\/tcp`,
      String.raw`(?<=['"]|-m |[;&|] ?)pip3? install`,
      String.raw`${QUOTED}pip3?['"]\s*,\s*['"]install`,
      String.raw`\bnc -`,
      String.raw`pyperclip\.copy`,
      String.raw`pyperclip import\b`,
      'SetClipboard',
      'clipboard_append',
      String.raw`\brmtree\b`,
      String.raw`Path\.home\(\)\.(?:r?glob|iterdir|walk)`,
      String.raw`expanduser\(\s{0,9}['"]~[\\/]?['"]`,
      'send2trash',
      String.raw`containers\/`,
      String.raw`docker\.sock`,
      String.raw`files\b[^.!?\n]{0,80}\b(?:encrypted|locked)\b`,
      ...modules('mcp', 'fastmcp', ...WALLET_MODULES),
    ],
  },
  PAYMENT_WORDS,
  ...HIDING_WORDS,
];
