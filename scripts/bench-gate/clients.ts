import { connect, type Socket } from 'node:net';

/** One GET as a client saw it; status 0 for an answer that did not arrive whole. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
}

const END_OF_HEAD = '\r\n\r\n';

/** The status of an answer that has arrived whole, 0 of one that can't be read, undefined while more is to come. */
function statusOf(received: Buffer): number | undefined {
  const end = received.indexOf(END_OF_HEAD);
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (length === undefined) return 0;
  const missing = end + END_OF_HEAD.length + Number(length) - received.length;
  if (missing > 0) return undefined;
  return missing === 0 ? Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 0) : 0;
}

/** Plain sockets: an HTTP client for each request would cost more than what is measured. */
function ask({ hostname, port, host, pathname }: URL): Promise<Answer> {
  const start = performance.now();
  let received: Buffer = Buffer.alloc(0);
  return new Promise((resolve) => {
    const finish = (socket: Socket, status: number): void => {
      socket.destroy();
      resolve({ status, milliseconds: performance.now() - start });
    };
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${host}${END_OF_HEAD}`);
    });
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const status = statusOf(received);
      if (status !== undefined) finish(socket, status);
    });
    socket.on('end', () => {
      finish(socket, 0);
    });
    socket.on('error', () => {
      finish(socket, 0);
    });
  });
}

/**
 * `clients.ts URL COUNT`: sends that many requests at once, each on its own connection, and prints the
 * answers.
 */
const [, , url = '', count = '1'] = process.argv;
const answers = await Promise.all(Array.from({ length: Number(count) }, () => ask(new URL(url))));
process.stdout.write(JSON.stringify(answers));
