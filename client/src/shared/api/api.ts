import { currentLanguage } from '@/shared/i18n/language';
import { ApiError, problemOf } from './api-error';
import { uniqueKey } from './unique-key';

type Value = string | number | boolean | null | undefined;

export interface Call {
  /** Values of the `{name}` parts of the path; encoded here. */
  path?: Record<string, string | number>;
  query?: Record<string, Value | readonly string[]>;
  /** JSON, or FormData for an upload. */
  body?: unknown;
  /** Version that was read; sent as `If-Match`. */
  version?: number;
  /** Same key for the same intention, so that a repeat creates nothing twice. Default: a new one. */
  key?: string;
  signal?: AbortSignal;
}

export function urlOf(path: string, call: Pick<Call, 'path' | 'query'> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = call.path?.[name];
    if (value === undefined) throw new Error(`${path} needs a value for {${name}}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value === null || value === undefined || value === '') continue;
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = query.toString();
  return `/api${filled}${text === '' ? '' : `?${text}`}`;
}

async function once(method: string, url: string, call: Call, key: string | null) {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': currentLanguage(),
  };
  const upload = call.body instanceof FormData;
  if (call.body !== undefined && !upload) headers['content-type'] = 'application/json';
  if (call.version !== undefined) headers['if-match'] = `"${call.version}"`;
  if (key !== null) headers['idempotency-key'] = key;
  return fetch(url, {
    method,
    headers,
    credentials: 'same-origin',
    ...(call.body === undefined
      ? {}
      : { body: upload ? (call.body as FormData) : JSON.stringify(call.body) }),
    ...(call.signal ? { signal: call.signal } : {}),
  });
}

async function send<T>(method: string, path: string, call: Call = {}): Promise<T> {
  const url = urlOf(path, call);
  const key = method === 'POST' ? (call.key ?? uniqueKey()) : null;
  let response: Response;
  try {
    response = await once(method, url, call, key);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError({ type: '/problems/offline', title: '', status: 0, detail: '' });
  }
  if (!response.ok) {
    const wait = Number(response.headers.get('retry-after'));
    throw new ApiError(await problemOf(response), Number.isFinite(wait) && wait > 0 ? wait : null);
  }
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** The REST API. Paths as in the contract, without `/api`: `api.get<Plan>('/plans/{planId}', …)`. */
export const api = {
  get: <T>(path: string, call?: Call) => send<T>('GET', path, call),
  post: <T = void>(path: string, call?: Call) => send<T>('POST', path, call),
  patch: <T = void>(path: string, call?: Call) => send<T>('PATCH', path, call),
  put: <T = void>(path: string, call?: Call) => send<T>('PUT', path, call),
  delete: <T = void>(path: string, call?: Call) => send<T>('DELETE', path, call),
};
