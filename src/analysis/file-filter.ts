/** What a file's bytes mention. Cheap: decided before any parse. */
export interface Mentions {
  /** Running text as code, or computing the names of things that do. */
  readonly code: boolean;
  readonly process: boolean;
  readonly network: boolean;
  readonly decoding: boolean;
  /** A literal address. */
  readonly address: boolean;
  /** Identity, secrets, keys, captures. */
  readonly data: boolean;
  /** Autostart places, and command lines that fetch. */
  readonly place: boolean;
  /** The words do not describe the text. */
  readonly opaque: boolean;
}

const WORDS: Readonly<Record<Exclude<keyof Mentions, 'opaque'>, RegExp>> = {
  code: /\b(?:exec|eval|execfile)\s*[(,)=\]\n]|=\s*(?:exec|eval)\b|\brunpy\b|\bFunctionType\b|\b__import__\(|\brunsource\b|\bzipimporter\b/,
  process:
    /\b(?:subprocess|startfile|ShellExecute\w*|WinExec|getoutput|pty\.spawn|popen)\b|\bos\.(?:system|exec|spawn|popen)|\bimport\s+system\b|create_subprocess|\bcdll\b|\bCDLL\b/,
  network:
    /\burlopen\b|\burlretrieve\b|\burllib2\b|\b(?:import|from)\s+(?:requests|httpx|aiohttp|urllib3|httplib|http\.client|websockets?|websocket|telebot|telegram|discord|wget|smtplib|ftplib|socket|cloudscraper|urllib)\b|,\s*(?:requests|socket|urllib|httpx)\b|[Ww]ebhook|__import__\(['"](?:requests|socket|urllib|httpx)|gethostbyname/,
  decoding:
    /b64decode|b32decode|b16decode|b85decode|a85decode|decodebytes|decodestring|unhexlify|fromhex|decompress\b|rot_?13|\bmarshal\b|\bFernet\b|\bdecrypt\(|\bchr\b|::\s*-1\s*\]|(?:\\x[0-9a-fA-F]{2}){8}|codecs\.decode/,
  address:
    /https?:\/\/|['"]\d{1,3}(?:\.\d{1,3}){3}['":]|wss?:\/\/|\b[\w-]+\.(?:com|net|org|io|ru|xyz|top|site|online|me)['"]/,
  data: /\benviron\b|\bgethostname\b|\bgetuser\b|\bgetlogin\b|platform\.(?:node|uname)|\buname\(|Login Data|Local State|leveldb|\.ssh\b|\bid_rsa\b|\.aws\b|\/etc\/passwd|mnemonic|private_?key|ImageGrab|screenshot|pyperclip|clipboard|browser_cookie|getnode\b|\bos\.walk\b|\bpynput\b|\btdata\b/i,
  place:
    /\.(?:bashrc|zshrc|profile)\b|\bStartup\b|CurrentVersion|crontab|schtasks|LaunchAgents|autostart|curl |wget |[Pp]owershell|\/dev\/tcp|pip install|\bnc -|\.git\/hooks|\.claude\b|\.cursor\b|(?:AGENTS|CLAUDE)\.md|(?:site|user)customize\b|\.pth['"]/,
};

const OPAQUE =
  /\bVirtualAlloc\b|__builtins__|__subclasses__|__dict__\[|\b(?:globals|locals|vars)\(\)\s*\[\s*[^'"\w\s]|\b__import__\(\s*(?!['"]|name|module|mod|pkg)|\bgetattr\(\s*(?:__import__|builtins|__builtin__|os|sys)\b|coding[:=]\s*(?!utf|latin|ascii|iso-8859|us-ascii)/;
const LONGEST_LINE = 20_000;

/** Text that may be encoded data. Looked for only where a line is long enough: the search is slow. */
const ENCODED = /[0-9a-fA-F]{200}|[A-Za-z0-9+/]{300}/;
const ENCODED_LENGTH = 200;

/** Whether some line is longer than that; looks at a few places only. */
function hasLine(text: string, longerThan: number): boolean {
  for (let at = 0; at + longerThan < text.length;) {
    const end = text.lastIndexOf('\n', at + longerThan);
    if (end < at) return true;
    at = end + 1;
  }
  return false;
}

function find(text: string, word: keyof Mentions): boolean {
  if (word === 'opaque') return OPAQUE.test(text) || hasLine(text, LONGEST_LINE);
  if (WORDS[word].test(text)) return true;
  return word === 'decoding' && hasLine(text, ENCODED_LENGTH - 1) && ENCODED.test(text);
}

/**
 * The words of a file, given one character a byte. Each kind is looked for when it is first asked about: most files
 * are decided by a few, and every one costs a pass over the text.
 */
export function mentionsOf(text: string): Mentions {
  const known: Partial<Record<keyof Mentions, boolean>> = {};
  const has = (word: keyof Mentions): boolean => (known[word] ??= find(text, word));
  return {
    get code() {
      return has('code');
    },
    get process() {
      return has('process');
    },
    get network() {
      return has('network');
    },
    get decoding() {
      return has('decoding');
    },
    get address() {
      return has('address');
    },
    get data() {
      return has('data');
    },
    get place() {
      return has('place');
    },
    get opaque() {
      return has('opaque');
    },
  };
}

/** Mentions of several files taken together. */
export function uniteMentions(all: readonly Mentions[]): Mentions {
  const any = (word: keyof Mentions): boolean => all.some((mentions) => mentions[word]);
  return {
    code: any('code'),
    process: any('process'),
    network: any('network'),
    decoding: any('decoding'),
    address: any('address'),
    data: any('data'),
    place: any('place'),
    opaque: any('opaque'),
  };
}

/** Whether a behaviour could hold given these words: each combination needs an end and a beginning. */
export function canBehave(words: Mentions): boolean {
  if (words.opaque) return true;
  if (words.code && (words.decoding || words.network)) return true;
  if (words.process && (words.decoding || (words.network && words.address) || words.place)) return true;
  // Code that decodes was decided above.
  if (words.network && words.address && words.data) return true;
  return words.place && (words.process || words.code || words.data);
}

/** Whether a file has any part in a behaviour of the files it is taken together with. */
export function takesPart(file: Mentions): boolean {
  return file.code || file.process || file.network || file.decoding || file.data || file.place || file.opaque;
}
