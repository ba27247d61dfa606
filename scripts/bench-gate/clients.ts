import { get, Agent } from 'node:http';

/** One GET as a client saw it; status 0 for an answer that did not arrive whole. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
}

function ask(url: string, agent: Agent): Promise<Answer> {
  const start = performance.now();
  const done = (status: number): Answer => ({ status, milliseconds: performance.now() - start });
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve(done(response.complete ? (response.statusCode ?? 0) : 0));
      });
      response.on('error', () => {
        resolve(done(0));
      });
    }).on('error', () => {
      resolve(done(0));
    });
  });
}

/**
 * `clients.ts URL COUNT`: sends that many requests at once, each on its own connection, and prints the
 * answers.
 */
const [, , url = '', count = '1'] = process.argv;
const agent = new Agent({ keepAlive: true });
const answers = await Promise.all(Array.from({ length: Number(count) }, () => ask(url, agent)));
agent.destroy();
process.stdout.write(JSON.stringify(answers));
