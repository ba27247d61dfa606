import { anyOf } from './any-of.js';

/** Libraries that make, read and use the private keys of crypto-currencies, by the names they are imported under. */
export const WALLET_MODULES: readonly string[] = [
  'eth_account',
  'eth_keys',
  'web3',
  'solders',
  'solana',
  'nacl.signing',
  'mnemonic',
  'bip32',
  'bip32utils',
  'bip39',
  'bip44',
  'bip_utils',
  'hdwallet',
  'bitcoinlib',
  'bitcoin',
  'bit',
  'tronpy',
  'pytoniq',
  'tonsdk',
  'xrpl',
  'substrateinterface',
  'coincurve',
  'ecdsa',
];
const WALLETS = new RegExp(`^(?:${WALLET_MODULES.join('|').replaceAll('.', String.raw`\.`)})\\b`);

/** Their functions that a key or a phrase of words goes into, or comes out of. */
const KEY_FUNCTIONS = anyOf([
  /\.(?:from|to|with|by|new|generate|create|random|restore|recover|import|decrypt|encrypt)(?:_\w+|[A-Z]\w*)?$/,
  /\.sign(?:_\w+|[A-Z]\w*)?$/,
  /\.(?:privateKeyToAccount|Account|LocalAccount|Keypair|SigningKey|PrivateKey|Mnemonic|HDWallet)$/,
]);

/** Classes of keys, whatever module they are reached through. */
const KEY_CLASS = /^(?:Keypair|LocalAccount|SigningKey|HDWallet)$/;

/** Whether a method makes or reads keys, of a class that goes by the name of one of theirs. */
export const makesKeys = (type: string, method: string): boolean =>
  KEY_CLASS.test(type) && KEY_FUNCTIONS.test(`.${method}`);

/** Whether a dotted name is that of a function through which private keys go. */
export const takesPrivateKey = (name: string): boolean => WALLETS.test(name) && KEY_FUNCTIONS.test(name);
