/** Libraries that are given a credential to sign in with, or to check it, and how the hosts of their services are called. */
const LIBRARIES: readonly (readonly [library: RegExp, hosts: RegExp])[] = [
  [
    /^(?:psycopg[23]?|asyncpg|aiopg|pymysql|aiomysql|MySQLdb|mysql|mariadb|pymssql|pyodbc|oracledb|cx_Oracle|pymongo|motor|redis|aioredis|sqlalchemy|clickhouse_\w+|snowflake|ldap3)\./,
    /(?!)/,
  ],
  [/^(?:paramiko|asyncssh|pysftp|fabric|smtplib|imaplib|ftplib)\./, /(?!)/],
  [/^(?:jwt|jose\.jwt)\.decode$|^(?:bcrypt|argon2|passlib)\.|^cryptography\.fernet\.Fernet$/, /(?!)/],
  [/^(?:boto3?|botocore|aioboto3|aiobotocore)\./, /aws|amazon/],
  [/^azure\./, /azure|microsoft|windows/],
  [/^google\./, /google/],
  [/^(?:telebot|telegram|telepot|telethon|pyrogram|hydrogram|aiogram)\./, /telegram/],
  [/^(?:discord|nextcord|disnake|hikari)\./, /discord/],
  [/^(?:slack|slack_sdk|slackclient|slack_bolt)\./, /slack/],
  [
    /^(?:github|gitlab|openai|anthropic|groq|cohere|mistralai|stripe|twilio|tweepy|praw|minio|dropbox|hvac|binance)\./,
    /github|gitlab|openai|anthropic|groq|cohere|mistral|stripe|twilio|twitter|x\.com|reddit|minio|dropbox|vault|hashicorp|binance/,
  ],
];

/** What is raised is told whatever went wrong, and signs in to nothing. */
const RAISED = /(?:Error|Exception|Refused|Disconnected)$/;

/** Whether a call hands what it is given to a library that signs in with it or checks it. */
export function takesCredential(name: string): boolean {
  return !RAISED.test(name) && LIBRARIES.some(([library]) => library.test(name));
}

/** Whether a host may be the service that a library is made for. */
export function isServiceOf(name: string, host: string): boolean {
  return LIBRARIES.some(([library, hosts]) => library.test(name) && hosts.test(host));
}
