import type { Call } from '../machine/machine-parts.js';
import { isAccount } from '../facts/collecting-places.js';
import { ACCOUNT_HOST, literalHost } from '../facts/sinks.js';
import { openedHost } from '../machine/super-calls.js';
import { wholeText, type Value } from '../values/value.js';

/**
 * What carries data away and is no HTTP client that `sinks.ts` knows by its calls: brokers, databases, object stores, mail,
 * messengers, trackers, raw streams. They have in common that an object is opened for a host, or with the key of an account,
 * and that one of a few verbs then sends. Only names of modules and verbs stand here, so a new one is a word.
 */
const LIBRARIES = new RegExp(
  `^(?:${[
    // HTTP and its kin
    'httpx|niquests|pycurl|httplib2|tornado\\.(?:httpclient|websocket|simple_httpclient)|urllib3|aiohttp|http3|primp|tls_client',
    'websocket|websockets|socketio|engineio|signalrcore|sseclient|PyQt[456]|PySide[26]|win32com\\.client|zeep|suds|gql',
    // streams
    'asyncio|trio|anyio|curio|twisted|pyodide|telnetlib\\d?|multiprocessing\\.connection|zmq|nats|grpc|grpclib|thrift|rpyc|Pyro[45]|scapy|dns\\.(?:query|message)',
    // brokers, stores and data bases
    'paho|aiomqtt|asyncio_mqtt|gmqtt|pika|aio_pika|kombu|amqp|stomp|kafka|aiokafka|confluent_kafka|pulsar|celery',
    'redis|aioredis|valkey|pymemcache|pymongo|motor|psycopg[23]?|asyncpg|pg8000|pymysql|aiomysql|MySQLdb|mysql|mariadb|pymssql|pyodbc',
    'sqlalchemy|databases|peewee|elasticsearch\\w*|opensearchpy|influxdb\\w*|clickhouse_\\w+|cassandra|neo4j|couchdb|libsql\\w*',
    'boto3?|botocore|aioboto3|aiobotocore|minio|s3fs|b2sdk|azure|google\\.cloud|oss2|qcloud_cos|dropbox|mega|webdav\\d?|easywebdav|onedrivesdk',
    'supabase|pyrebase|firebase_admin|firebase|pyairtable|airtable|gspread|notion_client|huggingface_hub|github|gitlab',
    // mail, files, messengers, shells
    'smtplib|imaplib|ftplib|yagmail|redmail|aiosmtplib|envelopes|sendgrid|mailgun\\w*|resend|mailjet_rest|postmarker',
    'web3|solana|solders\\.rpc|tronpy|xrpl|near_api|algosdk|stellar_sdk|substrateinterface',
    'slack|slack_sdk|slackclient|telethon|pyrogram|hydrogram|aiogram|telegram|telebot|nio|matrix_client|slixmpp|sleekxmpp|xmpp|irc|pydle|vk_api|twilio',
    'paramiko|asyncssh|pysftp|scp|fabric|smbclient|smb',
    // what notes events
    'logging\\.handlers|posthog|analytics|segment|mixpanel|amplitude|sentry_sdk|raven|rollbar|bugsnag|logtail|datadog|statsd|graypy|logstash\\w*|logging_loki|pusher|pushbullet|ntfpy',
  ].join('|')})(?=\\.)`,
);

/** The verbs by which they send. */
const VERBS =
  /\.(?:send|sendall|send_\w+|sendto|sendMessage|write|writelines|publish|produce|basic_publish|emit|trigger|push|[lr]push|xadd|set|setex|hset|mset|sadd|put|put_\w+|insert|insert_\w+|index|bulk|create|create_\w+|update|update_\w+|append|append_\w+|execute|executemany|upload|upload_\w+|files_upload\w*|chat_\w+|post|post_\w+|request|urlopen|fetch|perform|exec_command|run_command|capture|capture_\w+|track|notify|single|multiple|upload_blob|create_namespaced_\w+|unary_unary|storbinary|child|open_url|getPage|HTTPRequest|udp|tcp|tls|https|sr1?)$|\.(?:unary_unary|stream_unary)\(\)$/i;

/** The verbs by which they get something. */
const READS =
  /\.(?:get\w*|[lrb]?[lr]?pop|lrange|smembers|hgetall|find(?:_one)?|fetch\w*|recv\w*|receive\w*|read\w*|listen|consume|poll|next_msg|download\w*|stream_stream|unary_stream|search|query|select|messages|iter_messages)$|\.(?:stream|unary)_stream\(\)$/;

/** Verbs that a call of the module itself goes by, when it names the host. */
const DIRECT =
  /\.(?:single|multiple|send|send_\w+|request|post|put|fetch|urlopen|open_url|getPage|HTTPRequest|udp|tcp|tls|https|sr1?)$/i;

/** Parameters that hold an address. */
const ADDRESSES = [
  ...[
    'url',
    'uri',
    'base_url',
    'endpoint',
    'endpoint_url',
    'api_url',
    'server',
    'server_url',
    'host',
    'hostname',
    'hosts',
  ],
  ...[
    'address',
    'addr',
    'target',
    'broker',
    'brokers',
    'bootstrap_servers',
    'nodes',
    'dsn',
    'connection_string',
    'conn_str',
  ],
  ...['dst', 'service_url', 'servers', 'account_url', 'peer', 'databaseURL', 'conninfo'],
];

/** A scheme of any kind, and a host. */
const ANY_SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^/\s"'@]*@)?([a-z0-9.-]+)/i;
/** Schemes whose addresses lead to no other machine. */
const LOCAL_SCHEMES = /^(?:file|sqlite\S*|unix|ipc|inproc|memory|data|about|git\+file):/i;
/** `host=db.evil.invalid user=…`, `AccountName=evil;…`: how connection strings say it. */
const SETTINGS = /(?:^|[\s;])(?:host|server|data source)\s*=\s*(?:tcp:)?([a-z0-9.-]+\.[a-z]{2,})/i;
const STORE_ACCOUNT = /(?:^|;)AccountName=\w+;.*AccountKey=/i;

function hostIn(text: string | undefined, allowBare: boolean): string | undefined {
  if (text === undefined || text.length > 2_000 || LOCAL_SCHEMES.test(text)) return undefined;
  const found = ANY_SCHEME.exec(text)?.[1] ?? SETTINGS.exec(text)?.[1];
  if (STORE_ACCOUNT.test(text)) return ACCOUNT_HOST;
  return found === undefined ? literalHost(text, allowBare) : literalHost(found, true);
}

/** An argument, and what stands in it where it is a pair or a table of settings. */
const partsOf = (value: Value | undefined): readonly Value[] =>
  value === undefined
    ? []
    : [value, ...(value.items ?? []).slice(0, 3), ...[...(value.entries?.values() ?? [])].slice(0, 20)];

function firstHost(values: readonly (Value | undefined)[], allowBare: boolean): string | undefined {
  for (const one of values.flatMap(partsOf)) {
    const opened = one.ref !== undefined && isTransport(one.ref) ? one.host : undefined;
    const host =
      opened ?? hostIn(one.text, allowBare) ?? (isAccount(one.text ?? '') ? ACCOUNT_HOST : undefined);
    if (host !== undefined) return host;
  }
  return undefined;
}

/** Whether a dotted name belongs to a library that carries data to other machines. */
function isTransport(name: string): boolean {
  return LIBRARIES.test(name);
}

/** Calls that take a host first, without a scheme. */
const TAKES_HOST =
  /(?:[Cc]onnect\w*|[Cc]lient|Redis|Telnet|SMTP\w*|IMAP4\w*|Pool|Transport|Server|create_datagram_endpoint|Handler|open_\w+|Channel|_channel|single|udp|tcp|tls|https|make_query)$/;

/** The literal host that a call of such a library is given. */
export function hostGiven({ name, args, keywords }: Call): string | undefined {
  const named = ADDRESSES.map((key) => keywords.get(key));
  const isHostFirst = TAKES_HOST.test(name);
  return (
    firstHost(named, true) ?? firstHost(args.slice(0, 2), isHostFirst) ?? firstHost(args.slice(2, 4), false)
  );
}

/** Where only whoever owns the account reads what is sent with its key; others hand out keys that any client may hold. */
const ACCOUNTS =
  /^(?:telebot|telegram|telepot|telethon|pyrogram|hydrogram|aiogram|slack|slack_sdk|slackclient|vk_api|yagmail|redmail|dropbox|mega|github|gitlab|notion_client|pyairtable|gspread|boto3?|botocore|aioboto3|minio|huggingface_hub|azure)\./;
/** Parameters that hold the key of an account. */
const KEYS =
  /^(?:bot_|auth_|api_|access_|refresh_|oauth2?_)*(?:token|key|hash|secret|auth)$|^aws_secret_access_key$|^private_key$/;
const KEY = /^(?!.*:\/\/)[\w.:/+=-]{16,}$|^-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** As an argument without a name a key is told from other words by its length alone. */
const LONG_KEY = /^(?!.*:\/\/)[\w.:/+=-]{24,}$/;
const MAILBOX = /^[^@\s]+@[\w-]+(?:\.[\w-]+)+$/;
/** What stands where a reader is to put a key of their own. */
const PLACEHOLDER = /your|example|placeholder|dummy|[<>]/i;

/** Whether the key of an account stands in the source and is handed to such a library. */
function isGivenKey({ name, args, keywords }: Call): boolean {
  const tables = [...args, ...keywords.values()].flatMap(({ entries }) => (entries ? [...entries] : []));
  const named = [...keywords, ...tables].filter(([key]) => KEYS.test(key)).map(([, value]) => value);
  const isKey = (text: string, of: RegExp): boolean => of.test(text) && !PLACEHOLDER.test(text);
  if (named.some((value) => isKey(wholeText(value) ?? '', KEY))) return true;
  const given = args.slice(0, 4).flatMap((value) => wholeText(value) ?? []);
  return given.some(
    (text) => (isKey(text, LONG_KEY) && ACCOUNTS.test(name)) || (MAILBOX.test(text) && /mail/.test(name)),
  );
}

/** Stands for the host of a library that talks to one service, with a key that says nothing of who reads. */
const SERVICE_HOST = 'the service of the library';

const accountHost = (name: string): string => (ACCOUNTS.test(name) ? ACCOUNT_HOST : SERVICE_HOST);

/** Classes, and functions that give or prepare an object of one. */
const OPENERS =
  /(?:^|\.)(?:[A-Z]\w*|[a-z_]*(?:connect|open|client|resource|channel|url|uri|init|engine|service_account|start|login|setopt|string|make_query)\w*)$/;

/** Servers where whoever knows user and password reads what lies there. */
const SIGN_IN = /^(?:smtplib|imaplib|ftplib|pysftp|paramiko)\./;
const NOBODY = /^(?:anonymous|guest|ftp)$|test|change|xxx|user(?:name)?$|pass(?:word)?$|[\s*{}]/i;

/** Whether a user and a password that stand in the source sign in to such a server. */
function signsIn({ name, args, keywords }: Call): boolean {
  if (!SIGN_IN.test(name)) return false;
  const isLogin = name.endsWith('.login');
  const user = keywords.get('username') ?? keywords.get('user') ?? (isLogin ? args[0] : args[1]);
  const password = keywords.get('password') ?? keywords.get('passwd') ?? (isLogin ? args[1] : args[2]);
  const [who, secret] = [wholeText(user), wholeText(password)];
  return (
    who !== undefined &&
    secret !== undefined &&
    secret.length > 3 &&
    ![who, secret].some((text) => NOBODY.test(text) || PLACEHOLDER.test(text))
  );
}

/** The literal host, or the account, that an object of such a library is opened for. */
export function openedThrough(call: Call): string | undefined {
  if (!OPENERS.test(call.name) || !isTransport(call.name)) return undefined;
  if (signsIn(call)) return ACCOUNT_HOST;
  const host = hostGiven(call);
  if (host !== undefined || ADDRESSES.some((key) => call.keywords.has(key))) return host;
  return isGivenKey(call) ? accountHost(call.name) : undefined;
}

/** Methods that open the object they belong to. */
const OPENING = /^(?:connect(?:_ex|_async|_srv)?|start|login|setopt|open)$/i;

/** Whether a call opens its own object for the host it is given. */
export function opensReceiver({ name, method = '' }: Call): boolean {
  return /^connect(?:_ex|_async|_srv)?$/.test(method) || (OPENING.test(method) && isTransport(name));
}

/** Whether what a call gives comes from the host that its object was opened for. */
export function answersFrom({ name, method, receiver }: Call): boolean {
  return openedHost(receiver) !== undefined && method !== '' && READS.test(name) && isTransport(name);
}

/** Whether functions that a call is given are called with what the host sends that its object was opened for. */
export function hearsFrom({ name, receiver }: Call): boolean {
  return openedHost(receiver) !== undefined && isTransport(name);
}

/** Messengers that act for whoever signed in, so that who is written to is whom the source names. */
const OWN_ACCOUNTS = /^(?:telethon|pyrogram|hydrogram)\.\S*\.send_\w+$/;

/** What is noted goes where the handlers of the logger send it. */
const LOGGED = /^logging\.(?:getLogger\(\)|root)\.(?:debug|info|warning|error|critical|exception|log)$/;

/** Where a call of such a library sends to, when the source names it. */
export function sentThrough(call: Call): string | undefined {
  const { name, receiver, args, keywords } = call;
  const host = openedHost(receiver);
  if (LOGGED.test(name)) return host;
  if (!VERBS.test(name) || !isTransport(name)) return undefined;
  if (host !== undefined) return host;
  const [peer = keywords.get('entity') ?? keywords.get('chat_id')] = args;
  if (OWN_ACCOUNTS.test(name) && (wholeText(peer) ?? peer?.number) !== undefined) return ACCOUNT_HOST;
  return DIRECT.test(name) ? hostGiven(call) : undefined;
}
