/**
 * Renders at most `limit` values; what is beyond is one last entry made by `rest`, so that nothing disappears unsaid.
 */
export function bounded<T, R = string>(
  values: readonly T[],
  limit: number,
  render: (value: T) => R,
  rest: (hidden: number) => R,
): readonly R[] {
  const hidden = values.length - limit;
  const shown = values.slice(0, limit).map(render);
  return hidden > 0 ? [...shown, rest(hidden)] : shown;
}
