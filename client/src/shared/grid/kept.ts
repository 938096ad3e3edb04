/** Small choices kept in this browser. Storage can be forbidden: then they last until one leaves. */
export function kept<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(`zhixing.${name}`) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`zhixing.${name}`);
    else localStorage.setItem(`zhixing.${name}`, JSON.stringify(value));
  } catch {
    // As above.
  }
}
