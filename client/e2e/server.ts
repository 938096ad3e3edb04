import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEFAULT = '../zhixing start --port {port} --data {data}';
const PATIENCE = 300_000;

/** Starts a server on fresh data, unless one is named; stops it and forgets the data afterwards. */
export default async function server(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['ZHIXING_SERVER'] !== undefined) return undefined;
  const data = await mkdtemp(join(tmpdir(), 'zhixing-journeys-'));
  const port = await freePort();
  const command = (process.env['ZHIXING_COMMAND'] ?? DEFAULT)
    .replace('{port}', String(port))
    .replace('{data}', data);
  const [program = '', ...words] = command.split(' ');
  const child = spawn(program, words, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await ready(child, address);
  } catch (error) {
    await stop(child);
    await rm(data, { recursive: true, force: true });
    throw error;
  }
  process.env['ZHIXING_SERVER'] = address;
  return async () => {
    await stop(child);
    await rm(data, { recursive: true, force: true });
  };
}

async function ready(child: ChildProcess, address: string): Promise<void> {
  let said = '';
  child.stdout?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${said}`);
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 500));
  }
  throw new Error(`The server was not ready in time:\n${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = new Promise((done) => child.once('exit', done));
  // The whole group: the command may be a shell in front of the server.
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}

async function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
