import { anyWhole } from './any-of.js';
import { isStandard } from './standard-modules.js';

/** The kinds of call a behaviour ends in. */
export type SinkKind =
  | 'code'
  | 'process'
  | 'network'
  | 'lookup'
  | 'native'
  | 'registry'
  | 'shortcut'
  | 'clipboard'
  | 'removal'
  | 'store'
  | 'memory';

const CODE = anyWhole([
  /builtins\.(?:exec|eval|execfile|\?)/,
  /code\.Interactive(?:Interpreter|Console)\(\)\.(?:runsource|runcode|push)/,
  /types\.(?:Function|Lambda)Type/,
  /timeit\.(?:timeit|repeat|Timer)/,
  /(?:cProfile|profile|pdb|bdb|trace)\.(?:run|runctx|runeval|\w{1,20}\(\)\.(?:run|runctx|runeval))/,
  /runpy\.run_(?:path|module)/,
  /ctypes\.(?:pythonapi|PyDLL\(\))\.PyRun_\w+/,
  /zipimport\.zipimporter\(\)\.(?:load_module|exec_module|get_code)/,
  /IPython\.\S*run_cell/,
]);
const PROCESS = anyWhole([
  /os\.(?:system|popen\d?|startfile|exec[lv]p?e?|spawn[lv]p?e?|posix_spawnp?)/,
  /subprocess\.(?:Popen|run|call|check_call|check_output|getoutput|getstatusoutput)/,
  /psutil\.Popen/,
  /commands\.get(?:status)?output/,
  /pty\.spawn/,
  /(?:setuptools\._)?distutils\.(?:spawn|\w{1,40}\(\))\.spawn/,
  /(?:setuptools|distutils|wheel|numpy\.distutils)\.[\w.]{1,200}\(\)\.spawn/,
  /popen2\.\w+/,
  /asyncio\.(?:subprocess\.)?create_subprocess_(?:shell|exec)/,
  /asyncio\.\w{1,40}\(\)\.subprocess_(?:shell|exec)/,
  /pexpect\.(?:spawn|run)/,
  /IPython\.\S{0,100}get_ipython\(\)\.(?:system|getoutput)/,
  /win32api\.ShellExecute/,
  /ctypes\.\S*ShellExecute\w*/,
  /ctypes\.\S*WinExec/,
  /win32com\.client\.Dispatch\(\)\.Run/,
  /sh\.(?:bash|sh|curl|wget|python3?)/,
  /plumbum\.local\[\]/,
  /plumbum\.cmd\.\w+/,
  /(?:invoke|fabric)\.(?:run|local)/,
  /(?:nt|posix)\.(?:system|popen|startfile)/,
  /platform\.popen/,
  /win32process\.CreateProcess/,
  /wmi\.WMI\(\)\.Win32_Process\.Create/,
  /_posixsubprocess\.fork_exec/,
  /ctypes\.(?:CDLL|PyDLL|cdll\.LoadLibrary)\(\)\.system/,
  /ctypes\.cdll\.\w+\.system/,
  /pip\.main/,
  /pip\._internal\.(?:cli\.main\.)?main/,
  /\S{1,290}\.__subclasses__\(\)\[\]/,
]);
const NETWORK = anyWhole([
  /(?:requests|httpx|grequests|cloudscraper|curl_cffi\.requests)\.(?:get|post|put|patch|request|head|delete|stream)/,
  /(?:requests\.[Ss]ession|httpx\.(?:Async)?Client|aiohttp\.ClientSession|urllib3\.PoolManager|cloudscraper\.create_scraper)(?:\(\))?\.(?:get|post|put|patch|request|head|send|stream|urlopen|ws_connect|request_encode_body)/,
  /requests\.Request/,
  /urllib\.request\.(?:urlopen|urlretrieve|Request)/,
  /urllib2?\.(?:urlopen|urlretrieve|Request)/,
  /urllib3\.request/,
  /urllib\.request\.(?:build_opener|URLopener|FancyURLopener)\(\)\.(?:open|retrieve)/,
  /http\.client\.HTTPS?Connection\(\)\.(?:request|putrequest|send)/,
  /httplib\.HTTPS?Connection\(\)\.request/,
  /socket\.socket\(\)\.(?:send|sendall|sendfile|sendto|connect|connect_ex|bind)/,
  /socket\.create_connection(?:\(\)\.(?:send|sendall|sendfile))?/,
  /ssl\.\S*wrap_socket\(\)\.(?:send|sendall|connect)/,
  /wget\.download/,
  /webbrowser\.open(?:_new(?:_tab)?)?/,
  /smtplib\.SMTP(?:_SSL)?\(\)\.(?:sendmail|send_message)/,
  /ftplib\.FTP(?:_TLS)?\(\)\.stor(?:binary|lines)/,
  /(?:discord_webhook|dhooks|discord|dishook|dpaste)\.\S*(?:execute|send)/,
  /(?:telebot\.TeleBot|telegram\.Bot|telepot\.Bot)\(\)\.send\w*/,
  /websockets?\.\S*(?:connect|create_connection|send)/,
  /paramiko\.\S+\.put/,
  /xmlrpc\.client\.ServerProxy\(\)\.\w+/,
]);
const LOOKUP = anyWhole([
  /socket\.(?:gethostbyname|gethostbyname_ex|getaddrinfo)/,
  /dns\.resolver\.(?:query|resolve|Resolver\(\)\.(?:query|resolve))/,
]);
const NATIVE = anyWhole([
  /ctypes\.(?:CDLL|cdll\.LoadLibrary|WinDLL|windll\.LoadLibrary|PyDLL)/,
  /importlib\.machinery\.(?:SourcelessFileLoader|ExtensionFileLoader)/,
  /imp\.load_(?:compiled|dynamic)/,
]);
const REGISTRY = /^(?:winreg|_winreg)\.SetValue(?:Ex)?$/;
const SHORTCUT = /^win32com\.client\.\w+\(\)\.CreateShort[Cc]ut\(\)\.[Ss]ave$/;
const CLIPBOARD = anyWhole([
  /(?:pyperclip|clipboard)\.copy/,
  /win32clipboard\.SetClipboard(?:Text|Data)/,
  /tkinter\.Tk\(\)\.clipboard_append/,
]);
/** What removes a whole tree. */
const REMOVAL = /^(?:shutil\.rmtree|send2trash\.send2trash)$/;
const STORE = anyWhole([
  /shutil\.(?:copy|copy2|copyfile|copytree|move)/,
  /os\.(?:rename|replace|link|symlink)/,
]);

const MEMORY = anyWhole([
  /ctypes\.\S*\.(?:VirtualAlloc(?:Ex)?|VirtualProtect(?:Ex)?|RtlMoveMemory|WriteProcessMemory|CreateThread|CreateRemoteThread(?:Ex)?|NtCreateThreadEx|QueueUserAPC|NtUnmapViewOfSection|UuidFromString[AW]|Enum\w+Locales?\w*|EnumWindows)/,
  /mmap\.mmap/,
  /ctypes\.(?:CFUNCTYPE|WINFUNCTYPE)\(\)/,
]);

const SINKS: readonly (readonly [SinkKind, RegExp])[] = [
  ['code', CODE],
  ['process', PROCESS],
  ['network', NETWORK],
  ['lookup', LOOKUP],
  ['native', NATIVE],
  ['registry', REGISTRY],
  ['shortcut', SHORTCUT],
  ['clipboard', CLIPBOARD],
  ['store', STORE],
  ['removal', REMOVAL],
  ['memory', MEMORY],
];

/** No dotted name of a library is longer, calls and all. */
export const LONGEST_NAME = 300;

/** Which kind of sink a dotted name is, if any. */
export function sinkKind(ref: string): SinkKind | undefined {
  const known = KINDS.get(ref);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const kind = ref.length > LONGEST_NAME ? undefined : SINKS.find(([, pattern]) => pattern.test(ref))?.[0];
  if (KINDS.size < MOST_KINDS) KINDS.set(ref, kind ?? 'none');
  return kind;
}

const SINGLE = /^(?:requests|httpx)\.(?:get|post|put|patch|request)$|^urllib\d?(?:\.request)?\.urlopen$/;

/** Whether a request stands for itself: no session keeps what its answer gives. */
export const isSingleRequest = (name: string): boolean => SINGLE.test(name);

/** The same for every package: a cache of pure results. */
const KINDS = new Map<string, SinkKind | 'none'>();
const MOST_KINDS = 50_000;

/** A module that another one of the standard library happens to have imported: `shutil.os.system`. */
const THROUGH = /^(\w+)\._?(os|sys|subprocess|socket|io|shutil)\.(?=\w)/;

/** Names under which the standard library was once known, or is re-exported. */
export function canonicalName(ref: string): string {
  return ref
    .replace(/^(?:six\.moves|future\.moves)\./, '')
    .replace(/^__builtin__\./, 'builtins.')
    .replace(/^builtins\.__import__\(\)\./, '')
    .replace(/^(?:posixpath|ntpath)\./, 'os.path.')
    .replace(/^requests\.(?:api|sessions)\./, 'requests.')
    .replace(/^(?:Crypto|Cryptodome)\./, 'Crypto.')
    .replace(THROUGH, (whole, module: string, inner: string) =>
      module !== 'asyncio' && module !== inner && isStandard(module) ? `${inner}.` : whole,
    );
}

const URL = /\b(?:https?|wss?|ftp):\/\/(?:[^/\s"'@]*@)?([a-z0-9][a-z0-9.-]*[a-z0-9])(?::\d+)?/i;
/** Stands for the host when a library talks to one service only and the source holds the token of an account. */
export const ACCOUNT_HOST = 'the library\u2019s service';

/** Names and addresses that mean this machine or its network; not those of somebody's domain that begin so. */
const LOOPBACK =
  /^(?:(?:[a-z0-9-]+\.)*localhost|host\.docker\.internal|metadata\.google\.internal|0\.0\.0\.0|(?:127|10)(?:\.\d{1,3}){1,3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){0,2})$/i;
const BARE = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?$/i;

/** The literal remote host a text names, if it does; never a loopback, private or link-local one. */
export function literalHost(text: string | undefined, allowBare = false): string | undefined {
  if (text === undefined) return undefined;
  const found = URL.exec(text)?.[1] ?? (allowBare && BARE.test(text) ? text.replace(/:\d+$/, '') : undefined);
  return found === undefined || LOOPBACK.test(found) ? undefined : found.toLowerCase();
}
