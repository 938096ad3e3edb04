import { type Account, administrator, visit } from './harness';

export interface Colleague extends Account {
  id: string;
}

const PASSWORD = 'a-password-of-mine';

/** A person with an account and a password of their own, made through the API. */
export async function colleague(name: string, username: string): Promise<Colleague> {
  const admin = await visit({ as: await administrator() });
  const { id } = await admin.api.call<{ id: string }>('POST', '/people', { name });
  const { password } = await admin.api.call<{ password: string }>('POST', `/people/${id}/account`, {
    username,
    administrator: false,
  });
  await admin.close();
  const first = await visit({ as: { username, password } });
  await first.api.call('POST', '/me/password', { current: password, password: PASSWORD });
  await first.close();
  return { id, username, password: PASSWORD };
}
