import type { WordList } from './word-list.js';

/** Modules whose functions are worth replacing: through them goes what others send, read or sign. */
const REPLACED = [
  'requests',
  'httpx',
  'aiohttp',
  'urllib',
  'http',
  'ssl',
  'socket',
  'json',
  'pickle',
  'builtins',
  'logging',
  'getpass',
  'subprocess',
  'boto3',
  'botocore',
  'openai',
  'anthropic',
  'web3',
  'solders',
  'solana',
  'eth_account',
  'paramiko',
  'keyring',
];

/** What hears of what other code does counts as data: it may go out. */
export const HOOK_WORDS: WordList = {
  kind: 'data',
  patterns: [
    'addaudithook',
    String.raw`\baddHandler\(`,
    String.raw`\bsettrace\(`,
    String.raw`\bsetprofile\(`,
    String.raw`events\.register`,
    String.raw`def pytest_`,
    ...REPLACED.map((name) => String.raw`(?<=^[ \t]{0,40})\b${name}\.[\w.]{1,60} {0,4}=(?!=)`),
    ...REPLACED.map((name) => String.raw`(?<=\bsetattr\(\s{0,20})${name}\b`),
  ],
};
