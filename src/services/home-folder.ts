import { homedir } from 'node:os';

/** The user's home; undefined where HOME is not set and the system has no entry of the user, as in some containers. */
export function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
