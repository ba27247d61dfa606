import { PATTERNS } from './injection-sentences.js';
import { stemSearch } from './stem-search.js';

const PLAIN = [
  'instruct|disregard|prompt|benign|harmless|malicious|malware|legitimate|innocuous|chatgpt|claude|anthropic|openai',
  'language model|findings|assistant|reviewer|scanner|auditor|analyst|analyzer|verdict|false positive|jailbreak',
  'developer mode|dan mode|god mode|maintenance mode|debug mode|admin mode|override|pretend|from now on|certified',
  "whitelist|severity|not report|not flag|not scan|not mention|not analy|not warn|not review|not inspect|n't report",
  "n't flag|never flag|never report|never mention|never warn|no need to|refrain from|nothing suspicious|nothing to",
  'no security|no vulnerab|no issues|no threat|no backdoor|no risk',
  'safe|clean|trusted|trustworthy|approved|verified|audited|vetted|reviewed|cleared|secure|endorsed',
  '忽略|无视|無視|忽視|忘|安全|无害|指示|지시|명령|игнорир|забудь|не обращай|безопас|ignorier|vergiss|vergesst|missacht',
  'ignora|ignorez|olvid|oubli|dimentic|negeer|vergeet|zignoruj|seguro|sicher|harmlos|sûr|sicuro|caso omiso',
].flatMap((words) => words.split('|'));

const ENDED = ['review', 'analysis', 'scan', 'audit', 'evaluation', 'assessment', 'conversation', 'task'];

/** One of these is in, or near, every sentence: the long patterns are tried only around it. */
const findStems = stemSearch([
  ...PLAIN,
  'allow-?list',
  String.raw`<\|`,
  String.raw`\[/?inst`,
  '<</?sys',
  '</?(?:system|human|instruction|admin|developer|thinking|important|untrusted|tool_|function_|data|file)',
  ...['system', 'human', 'developer', 'user'].map((who) => String.raw`${who}\s{0,2}[:>]`),
  String.raw`attention\W`,
  String.raw`risk\W`,
  String.raw`ignore\W{1,9}(?:\w{1,12}\W{1,4}){0,3}(?:all|any|previous|prior|above|everything|the|your|what)\b`,
  String.raw`forget\W{1,9}(?:\w{1,12}\W{1,4})?(?:everything|all|what|that|your|any|previous)\b`,
  String.raw`your\W{1,4}(?:\w{1,12}\W{1,4}){0,2}(?:task|role|job|goal|output|response|answer|assessment|analysis|training|guidelines|conclusion|report|review)\b`,
  String.raw`you\W{1,4}(?:are|re|must|should|will|have)\W{1,9}(?:\w{1,12}\W{1,4}){0,5}(?:ai|assistant|llm|gpt|security|model|agent|dan|obey|comply|respond|reply|answer|only|report|ignore|approve|linter|scanner)\b`,
  ...ENDED.map(
    (what) => `${what} (?:is|was|has been) (?:\\w{1,12} )?(?:complete|finished|over|done|a test|concluded)`,
  ),
  String.raw`skip\W{1,4}(?:this|the|scan|analy|review)`,
  String.raw`trust\W{1,4}(?:this|the)\b`,
  String.raw`approve\W{1,4}(?:this|the)\b`,
  String.raw`end of (?:\w{1,12} ){0,2}(?:untrusted|data|input|document|user|code|package|file)`,
]);
const ABBREVIATIONS = /\bA\.?Is?\b|\bL\.?L\.?Ms?\b|\bGPT/g;

/** Words of everyday code: they count only behind words that make a claim of them, or before who says so. */
const EVERYDAY =
  /^(?:safe|clean|trusted|trustworthy|approved|verified|audited|vetted|reviewed|cleared|secure|endorsed)$/i;
const CLAIMING =
  /\b(?:as|is|are|was|been|completely|perfectly|totally|entirely|absolutely|known|guaranteed|confirmed|poses?|output|say|answer|respond|reply|return)\W{1,9}(?:\w{1,12}\W{1,4}){0,4}$/i;
const SAYING = /^\W{1,4}by\b/i;

/** How far from such a stem a sentence may begin or end. */
const AROUND = 160;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A place in a text that speaks to a model. */
export interface InjectionPlace {
  /** 1-based; first and last line of it. */
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
}

/** What a model would read: compatibility forms folded, invisible characters left out. Lines stay where they are. */
function folded(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '');
}

function isTelling(text: string, index: number, found: string): boolean {
  if (!EVERYDAY.test(found)) return true;
  const end = index + found.length;
  return CLAIMING.test(text.slice(Math.max(0, index - 70), index)) || SAYING.test(text.slice(end, end + 8));
}

/** Parts of a text around the stems, joined where they overlap. */
function windows(text: string): readonly (readonly [start: number, end: number])[] {
  const parts: [number, number][] = [];
  const abbreviations = [...text.matchAll(ABBREVIATIONS)].map(({ index, 0: found }) => ({ index, found }));
  const stems = [...findStems(text), ...abbreviations].sort((a, b) => a.index - b.index);
  for (const { index, found } of stems) {
    if (!isTelling(text, index, found)) continue;
    const [start, end] = [Math.max(0, index - AROUND), index + found.length + AROUND];
    const last = parts.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else parts.push([start, end]);
  }
  return parts;
}

/** How many lines end in a part of a text. */
function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The sentences in one part of a text, by their places in it. */
function sentences(part: string): readonly { readonly first: number; readonly end: number }[] {
  const places: { first: number; end: number }[] = [];
  for (const pattern of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      const end = match.index + match[0].length;
      places.push({ first: end - match[0].trimStart().length, end });
    }
  }
  return places;
}

/**
 * The places of a text that address a model which might read it: sentences that take its instructions away, tell it the
 * result, or pretend to be part of the conversation. Honest texts about models hold such sentences too.
 */
export function findInjections(text: string): readonly InjectionPlace[] {
  const shown = folded(text);
  const places = new Map<number, InjectionPlace>();
  let [counted, before] = [0, 1];
  for (const [start, stop] of windows(shown)) {
    before += lineEnds(shown, counted, start);
    counted = start;
    for (const { first, end } of sentences(shown.slice(start, stop))) {
      const line = before + lineEnds(shown, start, start + first);
      const endLine = before + lineEnds(shown, start, start + end);
      const found = shown.slice(start + first, start + end);
      const known = places.get(line);
      if (known === undefined || known.endLine < endLine)
        places.set(line, { line, endLine, text: found.trim().replace(/\s+/g, ' ').slice(0, 120) });
    }
  }
  return [...places.values()].sort((a, b) => a.line - b.line);
}
