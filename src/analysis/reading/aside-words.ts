import type { WordList } from './word-list.js';

/** A statement that is nothing but a call: nobody looks at what it gives. */
const STATEMENT = String.raw`(?<=^[ \t]{1,60}(?:await )?)`;
/** The same, of a method. */
const STATEMENT_OF = String.raw`(?<=^[ \t]{1,60}(?:await )?\w[\w.]{0,60})`;

/** What callers hand in to prove who they are. */
export const CREDENTIAL_WORDS: WordList = {
  kind: 'credential',
  flags: 'i',
  patterns: [
    String.raw`pass(?:word|wd|phrase|code)\b`,
    String.raw`api_?key\b`,
    'secret',
    String.raw`token\b`,
    'credential',
    'authorization',
    String.raw`cookies?\b`,
    String.raw`card_?number`,
    String.raw`dsn\b`,
  ],
};

/** Requests of which nobody looks at the answer, or at the failure. */
export const ASIDE_WORDS: WordList = {
  kind: 'aside',
  patterns: [
    String.raw`except\b[^\n:]{0,80}:(?:[ \t]*#[^\n]{0,200})?\s{1,80}(?:pass|return|continue|\.\.\.|[\w.]{0,40}\.debug\()`,
    String.raw`suppress\(`,
    String.raw`Thread\(`,
    String.raw`create_task\(`,
    String.raw`ensure_future\(`,
    String.raw`submit\(`,
    String.raw`call_soon`,
    ...['get', 'head', 'post', 'put', 'patch', 'request', 'send', 'sendall', 'sendto', 'publish'].map(
      (name) => String.raw`${STATEMENT_OF}\.${name}\(`,
    ),
    String.raw`${STATEMENT}socket\.\w{1,30}\(`,
    String.raw`${STATEMENT}urlopen\(`,
    String.raw`${STATEMENT}urllib\.request\.\w{1,30}\(`,
  ],
};

/** Loading a file as a module, wherever it lies. */
export const LOADING_WORDS: WordList = {
  kind: 'loads',
  patterns: [
    String.raw`spec_from_file_location`,
    String.raw`SourceFileLoader`,
    String.raw`\bload_source\b`,
    String.raw`\bexec_module\b`,
  ],
};

/** Reading a file. */
export const READING_WORDS: WordList = {
  kind: 'reads',
  patterns: [String.raw`\bopen\(`, String.raw`\bread_(?:text|bytes)\(`],
};
