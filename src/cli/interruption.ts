/** The exit code by which shells know a program that ended on a signal: 130 for SIGINT, 143 for SIGTERM. */
export function interruptedExitCode(signal: AbortSignal): 130 | 143 {
  return signal.reason === 'SIGTERM' ? 143 : 130;
}
