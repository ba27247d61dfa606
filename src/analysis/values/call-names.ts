import { LONGEST_NAME } from '../facts/sinks.js';
import { isDecoder } from './decoders.js';

/** What the dotted name of a call says about it, whatever it is given. */
export interface CallName {
  /** Calls what it is given, now or from a thread. */
  readonly callsBack: boolean;
  readonly decodes: boolean;
  readonly opensFile: boolean;
  /** A request when it is given a literal address, whatever the object is. */
  readonly mayRequest: boolean;
  /** Takes a host without a scheme. */
  readonly takesHost: boolean;
}

/** Calls that call a function they are given, by how their name ends. */
const CALLERS = new RegExp(
  `(?:${[
    'Thread Process Timer start_new_thread register submit apply_async apply map filter create_task',
    'ensure_future run run_until_complete run_in_executor to_thread call_soon after spawn partial reduce',
    'signal daemonize setup starmap Listener hook on_press on_release on_click add_done_callback InputStream',
    'addHandler call_later call_at run_in_background finalize enter enterabs addaudithook settrace',
    'event\\.listen event\\.listens_for\\(\\) execute callback spawn_callback add_callback setprofile sorted min max sort groupby takewhile dropwhile filterfalse accumulate',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);
const OPENERS = /^(?:builtins\.open|(?:io|codecs|os)\.(?:open|fdopen)|sqlite3\.connect)$/;
const REQUESTS = /\.(?:get|post|put|request|urlopen|send|sendall|upload)$/;
const HOST_TAKERS =
  /(?:HTTPS?Connection|SMTP(?:_SSL)?|FTP(?:_TLS)?|paramiko\.Transport|connect|socket\.socket\(\)\.connect_ex|[Ww]ebhook\w*(?:\.from_url)?|WebClient|ServerProxy)$/;
function read(name: string): CallName {
  return {
    callsBack: CALLERS.test(name),
    decodes: isDecoder(name),
    opensFile: OPENERS.test(name),
    mayRequest: REQUESTS.test(name),
    takesHost: HOST_TAKERS.test(name),
  };
}

/** Reads the name of a call. Names recur by the thousand, so each is matched once. */
export function readCallName(name: string): CallName {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const made = read(name.length > LONGEST_NAME ? '' : name);
  if (NAMES.size < MOST_NAMES) NAMES.set(name, made);
  return made;
}

/** The same for every package: a cache of pure results. */
const NAMES = new Map<string, CallName>();
const MOST_NAMES = 50_000;
