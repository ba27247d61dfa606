import type { SourceRule } from './source-rule.js';

const CALLS =
  /^(?:(?:requests|httpx)\.(?:get|post|put|patch|delete|head|request|Session|Client)|urllib\.request\.(?:urlopen|urlretrieve|Request)|urllib2\.urlopen|urllib3\.PoolManager|aiohttp\.ClientSession|http\.client\.HTTPS?Connection|socket\.(?:socket|create_connection)|smtplib\.SMTP(?:_SSL)?|ftplib\.FTP(?:_TLS)?|telnetlib\.Telnet)$/;

/** Ways out to the network. */
export const networkAccess: SourceRule = {
  doc: {
    id: 'network-access',
    title: 'Makes network requests or opens sockets',
    why: 'Data can leave and code can arrive this way. Other rules judge what is sent, where to and when.',
    remedy: 'Nothing, unless the package has no reason to talk to the network.',
    example: 'requests.get(address)',
    technique: 'T1071',
  },
  severity: 'INFO',
  match: ({ calls }) =>
    calls.filter(({ name }) => CALLS.test(name)).map(({ name, line }) => ({ line, text: name })),
};
