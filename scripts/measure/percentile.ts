/** The value below which that share of some numbers lies; NaN of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The number in the middle; NaN of none. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}
