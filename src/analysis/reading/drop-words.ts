import { COLLECTING } from '../facts/collecting-places.js';
import type { WordList } from './word-list.js';

/** How addresses of such places begin, where the rest is put together elsewhere. */
const BEGINNINGS = [
  String.raw`api\/webhooks`,
  String.raw`api\.telegram`,
  String.raw`hooks\.slack`,
  String.raw`hooks\.zapier`,
  String.raw`maker\.ifttt`,
  String.raw`webhook\.site`,
  'pipedream',
  'trycloudflare',
  'mockapi',
  'gofile',
  'grabify',
  'tmpfiles',
  'termbin',
];

/** A name that is put together, to be looked up. */
const LOOKUPS = [String.raw`getaddrinfo\([^,\n]{0,200}\+`, String.raw`gethostbyname\([^,\n]{0,200}\+`];

/** Places where anybody can collect what is sent to them. */
export const DROP_WORDS: WordList = { kind: 'drop', patterns: [...BEGINNINGS, ...LOOKUPS, ...COLLECTING] };
