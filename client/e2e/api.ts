import type { BrowserContext } from 'playwright-core';
import type { Me, Problem } from '../src/shared/api/types';

export interface Api {
  signIn: (account: { username: string; password: string }) => Promise<void>;
  /** Language and colours of whoever is signed in. */
  prefer: (wish: { language: 'zh' | 'en'; theme: 'light' | 'dark' }) => Promise<void>;
  call: <T>(method: string, path: string, body?: unknown, version?: number) => Promise<T>;
}

/** The REST API with the cookies of a browser context. */
export function api(context: BrowserContext, server: string): Api {
  const call = async <T>(method: string, path: string, body?: unknown, version?: number) => {
    const answer = await context.request.fetch(`${server}/api${path}`, {
      method,
      headers: {
        origin: server,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { data: body }),
    });
    const text = await answer.text();
    if (!answer.ok()) {
      const problem = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Problem>;
      throw new Error(`${method} ${path}: ${answer.status()} ${problem.detail ?? text}`);
    }
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  return {
    call,
    signIn: async ({ username, password }) => {
      await call('POST', '/session', { username, password, remember: false });
    },
    prefer: async (wish) => {
      const me = await call<Me>('GET', '/me');
      // With a one-time password nothing can be changed but the password.
      if (me.mustChangePassword) return;
      if (me.language === wish.language && me.theme === wish.theme) return;
      await call('PATCH', '/me', wish, me.version);
    },
  };
}
