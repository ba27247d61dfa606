import { spawn, type ChildProcess } from 'node:child_process';

/** Python as this machine's own is called. */
export const PYTHON = process.platform === 'win32' ? 'python' : 'python3';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told the child as soon as it runs, e.g. to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs a program to its end without blocking: servers of the test go on answering it. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      // Set by jest's own workers on a terminal.
      env: { ...options.env, FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    options.onStart?.(child);
  });
}
