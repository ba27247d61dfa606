import type Anthropic from '@anthropic-ai/sdk';
import type { Http } from '../model/http.js';
import { Failure } from '../model/failure.js';
import type { ModelAnswer, ModelRequest, ModelService } from '../model/review.js';

/** Who pays, and where the service is. */
export interface ModelAccess {
  readonly key: string;
  /** `ANTHROPIC_BASE_URL`; by default the service's own address. */
  readonly baseUrl?: string;
}

const OFFICIAL = 'https://api.anthropic.com';
/** No answer that fits the schema is longer. */
const MAX_ANSWER = 1024 * 1024;
const IDLE = 600_000;
/** The one tool: it does nothing, its input is the answer. */
const TOOL = 'report_findings';
const BUSY: readonly number[] = [429, 500, 502, 503, 504, 529];
const DENIED: readonly number[] = [401, 402, 403];

/** The run's own client in the shape of `fetch`: proxies, authorities and limits are those of every other request. */
function fetchOver(http: Http): typeof fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const response = await http.request({
      url,
      method: init?.method === 'POST' ? 'POST' : 'GET',
      headers: Object.fromEntries(new Headers(init?.headers)),
      ...(typeof init?.body === 'string' && { body: init.body }),
      maxBytes: MAX_ANSWER,
      idleTimeout: IDLE,
      ...(init?.signal && { signal: init.signal }),
    });
    // What was unpacked on the way has another length and no encoding.
    const headers = Object.entries(response.headers).filter(
      ([name]) => !/^content-(?:encoding|length)$/.test(name),
    );
    const isEmpty = [204, 205, 304].includes(response.status);
    return new Response(isEmpty ? null : new Uint8Array(response.body), { status: response.status, headers });
  };
}

function asAnswer(message: Anthropic.Message): ModelAnswer {
  const { content, stop_reason: stop, usage } = message;
  const told = content.map((block) =>
    block.type === 'tool_use' && block.name === TOOL
      ? JSON.stringify(block.input)
      : block.type === 'text'
        ? block.text
        : '',
  );
  const { input_tokens: read, output_tokens: outputTokens } = usage;
  const kept = (usage.cache_read_input_tokens ?? 0) + (usage.cache_creation_input_tokens ?? 0);
  return {
    kind: 'answered',
    text: told.find((text) => text.trimStart().startsWith('{')) ?? told.join(''),
    isWhole: stop === 'tool_use' || stop === 'end_turn' || stop === 'stop_sequence',
    inputTokens: read + kept,
    outputTokens,
  };
}

/** `Retry-After` in milliseconds (RFC 9110 §10.2.3), and the service's own finer one. */
function patienceOf(headers: Headers | undefined): { retryAfter?: number } {
  const fine = Number(headers?.get('retry-after-ms') ?? NaN);
  const coarse = Number(headers?.get('retry-after') ?? NaN) * 1000;
  const retryAfter = Number.isFinite(fine) ? fine : coarse;
  return Number.isFinite(retryAfter) && retryAfter >= 0 ? { retryAfter } : {};
}

/** Undici says why a connection ended in the cause of the error. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** The address may hold a password: it is not told. */
function badAddress(): Failure {
  return new Failure({
    code: 'config',
    what: 'Expected ANTHROPIC_BASE_URL to be an http or https address, got something else.',
    why: 'Without it the AI review cannot reach its service.',
    fix: 'Correct the variable, unset it, or leave the review out with --no-ai.',
  });
}

/**
 * The Anthropic Messages API by its SDK, which is loaded when it is first needed. The SDK does not retry: the caller
 * does, since it knows how long an answer may take.
 */
export function connectAnthropic({ key, baseUrl = OFFICIAL }: ModelAccess, http: Http): ModelService {
  const load = async (): Promise<{ sdk: typeof Anthropic; client: Anthropic }> => {
    const { default: sdk } = await import('@anthropic-ai/sdk');
    const options = { apiKey: key, baseURL: baseUrl, fetch: fetchOver(http), maxRetries: 0 };
    return { sdk, client: new sdk({ ...options, logLevel: 'off' }) };
  };
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) throw badAddress();
  let loaded: ReturnType<typeof load> | undefined;
  const attempt = async (request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer> => {
    const { sdk, client } = await (loaded ??= load());
    try {
      return asAnswer(await client.messages.create(toMessage(request), { signal, timeout: IDLE }));
    } catch (error) {
      if (!(error instanceof sdk.APIError)) return { kind: 'failed', reason: reasonOf(error) };
      const { status, headers } = error as { readonly status?: number; readonly headers?: Headers };
      if (status === undefined) return { kind: 'failed', reason: reasonOf(error) };
      if (status === 404) return { kind: 'no-model' };
      if (DENIED.includes(status)) return { kind: 'denied', status };
      if (BUSY.includes(status)) return { kind: 'busy', status, ...patienceOf(headers) };
      return { kind: 'failed', reason: `HTTP status ${status}: ${error.message}` };
    }
  };
  return {
    host: new URL(baseUrl).host,
    ask: attempt,
    models: async (signal) => {
      const { client } = await (loaded ??= load());
      try {
        return (await client.models.list({ limit: 1000 }, { signal, timeout: IDLE })).data.map(
          ({ id }) => id,
        );
      } catch {
        return [];
      }
    },
  };
}

function toMessage({
  model,
  system,
  content,
  schema,
  maxTokens,
}: ModelRequest): Anthropic.MessageCreateParamsNonStreaming {
  return {
    model,
    max_tokens: maxTokens,
    // Everything before this mark, the tool included, is the same in every request.
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content }],
    tools: [
      {
        name: TOOL,
        description: 'Hands in the findings of the review. Call it exactly once.',
        input_schema: { ...schema, type: 'object' },
      },
    ],
    tool_choice: { type: 'tool', name: TOOL },
  };
}
