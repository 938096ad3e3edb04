/** What of an address a view keeps, written always in the same order. */
export function viewQuery(values: Readonly<Record<string, string | undefined>>): string {
  const kept = new URLSearchParams();
  for (const key of Object.keys(values).sort()) {
    const value = values[key];
    if (value !== undefined && value !== '') kept.set(key, value);
  }
  return kept.toString();
}

/** The values of a kept view, `undefined` for what it leaves at the default. */
export function viewValues(
  query: string,
  keys: readonly string[],
): Record<string, string | undefined> {
  const kept = new URLSearchParams(query);
  return Object.fromEntries(keys.map((key) => [key, kept.get(key) ?? undefined]));
}
