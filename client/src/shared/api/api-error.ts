import type { FieldError, Problem } from './types';

/** Any answer that is not a success, and a request that got no answer (status 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: Problem;
  /** Seconds to wait, from `Retry-After`. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail || problem.title);
    this.status = problem.status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get offline(): boolean {
    return this.status === 0;
  }

  /** The thing changed since it was read. `problem.current` holds how it is now. */
  get stale(): boolean {
    return this.status === 412;
  }

  get fieldErrors(): readonly FieldError[] {
    return this.problem.errors ?? [];
  }
}

/** How the thing is now, when `error` says that what was edited is out of date; otherwise null. */
export function currentOf<T>(error: unknown): T | null {
  return error instanceof ApiError && error.stale ? ((error.problem.current ?? null) as T) : null;
}

export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'status' in body) return body as Problem;
  } catch {
    // Not JSON: a proxy in between answered. The status says enough.
  }
  return { type: 'about:blank', title: response.statusText, status: response.status, detail: '' };
}
