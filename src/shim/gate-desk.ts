import { z } from 'zod';
import { Failure } from '../model/failure.js';
import type { KnownIndex, LockDesk } from './lock-text.js';

/** The gate that a shim belongs to. */
export interface OwnGate {
  /** Its address, with the token. */
  readonly gate: string;
  readonly upstreams: readonly KnownIndex[];
}

function silent(cause: string): Failure {
  return new Failure({
    code: 'index-unreachable',
    what: `Expected the gate of depsec to answer, got: ${cause}.`,
    why: 'Installers get packages through the gate alone, and the addresses that they write are put right with its help.',
    fix: 'Start the command behind a gate that is open (depsec gate -- COMMAND; in the Action, mode: gate). If it is open, look whether the disk of the temporary folder is full.',
  });
}

async function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  try {
    return await fetch(address, { headers });
  } catch (error) {
    const { cause = error } = error as { readonly cause?: unknown };
    throw silent((cause as { readonly message?: string }).message ?? String(cause));
  }
}

const Page = z.object({ files: z.array(z.object({ filename: z.string(), url: z.string() })) });
const JSON_PAGE = 'application/vnd.pypi.simple.v1+json';

async function fileAddress(
  project: string,
  filename: string,
  { upstreams }: OwnGate,
): Promise<string | undefined> {
  for (const { kind, address } of upstreams) {
    const answer = await ask(kind === 'links' ? address : `${address}${project}/`, { accept: JSON_PAGE });
    const told = answer.ok ? Page.safeParse(await answer.json()) : undefined;
    const found = told?.data?.files.find((file) => file.filename === filename);
    if (found !== undefined) return found.url;
  }
  return undefined;
}

/** What rewriting a lock asks of the gate. Throws Failure when the gate is gone. */
export function lockDesk(own: OwnGate): LockDesk {
  return {
    gate: own.gate,
    indexes: own.upstreams,
    fileAddress: (project, filename) => fileAddress(project, filename, own),
    realAddress: async (id) => {
      const answer = await ask(`${own.gate}/desk/real/${id}`);
      return answer.ok ? answer.text() : undefined;
    },
  };
}

/**
 * Has a folder or an archive judged.
 * @returns the verdict that keeps it from being used, or undefined
 * @throws Failure when the gate is gone
 */
export async function judgeLocal(path: string, { gate }: OwnGate): Promise<string | undefined> {
  const answer = await ask(`${gate}/desk/local/${encodeURIComponent(path)}`);
  return answer.ok ? undefined : (await answer.text()) || 'unscanned';
}

/** How the gate answers in the place of the index that poetry has built in. */
const Proxy = z.object({ address: z.string(), certificate: z.string() });

/**
 * Asks for the way on which the gate answers in the place of other servers.
 * @throws Failure when the gate is gone, or has none
 */
export async function askProxy({ gate }: OwnGate): Promise<z.infer<typeof Proxy>> {
  const answer = await ask(`${gate}/desk/proxy`);
  if (!answer.ok) throw silent(`${answer.status} ${answer.statusText}`);
  return Proxy.parse(await answer.json());
}
