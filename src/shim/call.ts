import type { ArgumentProblem, Asked } from './asked.js';

/** A call of an installer that may fetch packages. */
export interface Call {
  /** Words that are requirements. */
  readonly requirements: readonly string[];
  /** Words that are requirement or lock files. */
  readonly files: readonly string[];
  /** It follows the pyproject.toml and the lock of the folder it runs in. */
  readonly isProject: boolean;
  /** It takes the Python that the project asks for in `.python-version`. */
  readonly takesPinned?: boolean;
  /** A script that may name requirements of its own (PEP 723). */
  readonly script?: string;
  /** The tool ends by starting a program of the user's, which may need the network. */
  readonly startsProgram?: boolean;
  /** That program and its arguments. */
  readonly program?: readonly string[];
  /** What it prints is a list of packages, which can hold their addresses. */
  readonly printsAddresses?: boolean;
  /** uv notes beside each tool that it installs by which indexes it did. */
  readonly leavesReceipts?: boolean;
  readonly problems: readonly ArgumentProblem[];
}

/** What the arguments say, and the call that makes; none where nothing can be fetched. */
export interface ReadCall {
  readonly asked: Asked;
  readonly call?: Call;
  /** It may start the Python that it finds, although it fetches nothing. */
  readonly startsPython?: boolean;
}

/** A call that names nothing. */
export const NOTHING: Call = { requirements: [], files: [], isProject: false, problems: [] };
