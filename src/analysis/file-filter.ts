/** What a file's bytes mention. Cheap: decided before any parse. */
export interface Mentions {
  /** Ends of a behaviour: running code, starting processes, talking to the network, staying on the machine. */
  readonly sink: boolean;
  /** Where a behaviour begins: decoding, downloads, secrets, identity. */
  readonly source: boolean;
  /** Names are computed, or the text is of a kind that words do not describe. */
  readonly opaque: boolean;
}

const SINK =
  /\b(?:exec|eval|execfile|runpy|FunctionType|subprocess|popen|Popen|startfile|ShellExecute\w*|WinExec|getoutput|urlopen|urlretrieve|requests|httpx|aiohttp|urllib3?|urllib2|httplib|smtplib|ftplib|websockets?|telebot|[Ww]ebhook|winreg|_winreg|gethostbyname|cdll|CDLL)\b|\bos\.(?:system|exec|spawn)|\bimport system\b|\bhttp\.client\b|\bsocket\.(?:socket|create_connection)\b|\.(?:bashrc|zshrc)\b|\bStartup\b|CurrentVersion/;
const SOURCE =
  /b64decode|b32decode|b16decode|b85decode|a85decode|decodebytes|decodestring|unhexlify|fromhex|decompress|rot_?13|marshal|[Ff]ernet|decrypt|\bchr\b|\[::-1\]|(?:\\x[0-9a-fA-F]{2}){6}|https?:\/\/|\benviron\b|\bgethostname\b|\bgetuser\b|\bgetlogin\b|platform\.node|\d{1,3}(?:\.\d{1,3}){3}|curl |wget |powershell|Login Data|Local State|leveldb|\.ssh\b|\/dev\/tcp|mnemonic|private_key|pip install/;
const OPAQUE =
  /__builtins__|__globals__|__subclasses__|__dict__\[|\b(?:globals|locals|vars)\(\)\s*\[|\b__import__\(\s*[^'")\s]|\battrgetter\(|\bmethodcaller\(|\bgetattr\(\s*(?:__import__|builtins|os|sys)\b/;

/** Reads the words of a file, given one character a byte. */
export function mentionsOf(text: string): Mentions {
  const sink = SINK.test(text);
  return {
    sink,
    source: SOURCE.test(text),
    opaque: OPAQUE.test(text) || /[^\n]{20000}/.test(text),
  };
}

/** Whether a file can take part in a behaviour, given what the whole artifact mentions. */
export function isInteresting(file: Mentions, artifact: Mentions): boolean {
  if (file.opaque) return true;
  return (file.sink && (file.source || artifact.source)) || (file.source && artifact.sink);
}
