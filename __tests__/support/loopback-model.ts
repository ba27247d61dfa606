import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Finding } from '../../src/model/finding.js';
import { listen } from './listen.js';

/** A question as the Messages API is asked it, with the parts that matter here. */
export interface Question {
  readonly model: string;
  readonly system: readonly { readonly text: string; readonly cache_control?: unknown }[];
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly tools: readonly { readonly name: string }[];
  readonly tool_choice: unknown;
  readonly max_tokens: number;
}

/** A finding as a model hands it in. */
export interface Told {
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly quote: string;
}

/** What the service does with a question. */
export type Behaviour =
  | { readonly findings: readonly Told[]; readonly stop?: string }
  /** The tool's input as it is. */
  | { readonly input: unknown }
  | { readonly text: string }
  | { readonly status: number; readonly type: string; readonly headers?: Record<string, string> }
  /** The whole answer, a piece each so many milliseconds. */
  | { readonly slowly: number; readonly findings: readonly Told[] }
  | { readonly kind: 'cut' | 'garbage' | 'silent' }
  | { readonly bytes: number };

export interface LoopbackModel {
  readonly url: string;
  readonly questions: readonly Question[];
  readonly headers: readonly IncomingMessage['headers'][];
  /** How many times the list of models was asked for. */
  readonly listed: () => number;
  close(): Promise<void>;
}

/** A line of the first file that was sent, for honest quotations. */
export function quoteFrom(question: Question, has: RegExp): Told {
  const content = question.messages[0]?.content ?? '';
  const path = JSON.parse(/<file-\S+ path=("(?:[^"\\]|\\.)*")/.exec(content)?.[1] ?? '""') as string;
  for (const line of content.split('\n')) {
    const [, number = '', text = ''] = /^ *(\d+)\| (.*)$/.exec(line) ?? [];
    if (number === '' || !has.test(text)) continue;
    const message = 'Runs text that it decodes while it is being installed.';
    return { severity: 'CRITICAL', message, file: path, line: Number(number), quote: text.trim() };
  }
  throw new Error('no such line was sent');
}

function messageOf(question: Question, content: readonly unknown[], stop: string): unknown {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: question.model,
    content,
    stop_reason: stop,
    stop_sequence: null,
    usage: {
      input_tokens: 100,
      cache_read_input_tokens: 1000,
      cache_creation_input_tokens: 0,
      output_tokens: 50,
    },
  };
}

function toolUse(input: unknown): unknown {
  return { type: 'tool_use', id: 'toolu_1', name: 'report_findings', input };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function sendSlowly(response: ServerResponse, body: unknown, pause: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' });
  for (const part of JSON.stringify(body).match(/[^]{1,40}/g) ?? []) {
    if (response.destroyed) return;
    response.write(part);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  response.end();
}

function act(response: ServerResponse, question: Question, behaviour: Behaviour): void {
  const answer = (input: unknown, stop = 'tool_use'): unknown => messageOf(question, [toolUse(input)], stop);
  if ('slowly' in behaviour) {
    void sendSlowly(response, answer({ findings: behaviour.findings }), behaviour.slowly);
  } else if ('findings' in behaviour)
    send(response, 200, answer({ findings: behaviour.findings }, behaviour.stop));
  else if ('input' in behaviour) send(response, 200, answer(behaviour.input));
  else if ('text' in behaviour)
    send(response, 200, messageOf(question, [{ type: 'text', text: behaviour.text }], 'end_turn'));
  else if ('status' in behaviour) {
    const { status, type, headers = {} } = behaviour;
    send(response, status, { type: 'error', error: { type, message: `it is ${type}` } }, headers);
  } else if ('bytes' in behaviour)
    send(response, 200, answer({ findings: [], pad: 'x'.repeat(behaviour.bytes) }));
  else if (behaviour.kind === 'garbage') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id": "msg_1", "content": [');
  } else if (behaviour.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id": "msg_1"', () => response.destroy());
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The Messages API on the loopback address, as far as its documentation tells; it behaves as the test says. */
export async function startModel(
  behave: (question: Question, number: number) => Behaviour,
  models: readonly string[] = [],
): Promise<LoopbackModel> {
  const questions: Question[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let listed = 0;
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url?.startsWith('/v1/models') === true) {
      listed += 1;
      const data = models.map((id) => ({
        type: 'model',
        id,
        display_name: id,
        created_at: '2026-01-01T00:00:00Z',
      }));
      send(response, 200, { data, has_more: false, first_id: null, last_id: null });
      return;
    }
    void bodyOf(request).then((body) => {
      const question = JSON.parse(body) as Question;
      questions.push(question);
      headers.push(request.headers);
      act(response, question, behave(question, questions.length));
    });
  });
  const listening = await listen(server);
  return {
    url: listening.url,
    questions,
    headers,
    listed: () => listed,
    close: listening.close,
  };
}
