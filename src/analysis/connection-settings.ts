import type { Call } from './calls.js';
import type { Value } from './value.js';

const CLIENTS = /^(?:requests|httpx|aiohttp|urllib\.request|urllib3|http\.client|websockets?|ssl)\./;

/** Keywords of HTTP libraries that say how to connect: the other side is told nothing of what they hold. */
const SETTINGS: ReadonlySet<string> = new Set([
  'allow_redirects',
  'cafile',
  'capath',
  'cert',
  'cert_file',
  'cert_reqs',
  'connector',
  'context',
  'follow_redirects',
  'http1',
  'http2',
  'key_file',
  'limits',
  'max_redirects',
  'mounts',
  'ssl',
  'ssl_context',
  'stream',
  'timeout',
  'transport',
  'trust_env',
  'verify',
]);

/** What a call is given that may reach the other side, or be handed on: all but how an HTTP library is to connect. */
export function handedOver({ name, args, keywords }: Pick<Call, 'name' | 'args' | 'keywords'>): Value[] {
  if (keywords.size === 0 || !CLIENTS.test(name)) return [...args, ...keywords.values()];
  return [...args, ...[...keywords].flatMap(([key, value]) => (SETTINGS.has(key) ? [] : [value]))];
}
