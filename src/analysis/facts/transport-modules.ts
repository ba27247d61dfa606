const LINES = [
  'niquests pycurl httplib2 tornado tls_client primp socketio zmq nats grpc trio anyio dns scapy',
  'web3 solana tronpy xrpl',
  'redis pymongo psycopg2 psycopg asyncpg pymysql MySQLdb mysql pika kafka posthog',
  'boto3 minio dropbox github gspread notion_client huggingface_hub pyrebase supabase firebase_admin',
  'slack_sdk yagmail pysftp asyncssh telnetlib imaplib logging.handlers multiprocessing.connection',
];

/** Modules that carry data to other machines, by the names they are imported under: `transports.ts` reads their calls. */
export const TRANSPORT_MODULES: readonly string[] = LINES.flatMap((line) => line.split(' '));
