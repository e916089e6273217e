import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '../free-port.ts';
import { type Engine, poll } from './engine.ts';
import { commands, driven, type Send } from './webdriver.ts';

/** WebKitGTK through its WebDriver over plain HTTP, on a screen of its own where there is none. */
export async function startWebKit(path: string): Promise<Engine> {
  const screen = process.env.DISPLAY === undefined ? await startScreen() : undefined;
  const env = { ...process.env, DISPLAY: screen?.name ?? process.env.DISPLAY };
  const port = await freePort();
  const driver = spawn(path, ['--host=127.0.0.1', `--port=${port}`], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  process.once('exit', () => endGroup(driver));
  const origin = `http://127.0.0.1:${port}`;
  const isUp = (): Promise<true | undefined> =>
    fetch(`${origin}/status`).then(
      () => true,
      () => undefined,
    );
  if ((await poll(isUp, 30_000)) === undefined) throw new Error(`${path}: no answer within 30 s`);
  const session = await post(`${origin}/session`, { capabilities: { alwaysMatch: {} } });
  const [, id, version] = /"sessionId":"([^"]+)".*"browserVersion":"([^"]+)"/.exec(
    JSON.stringify(session),
  ) ?? ['', '', ''];
  const send: Send = (command, parameters) =>
    post(`${origin}/session/${id}${commands[command].path}`, parameters);
  const quit = async (): Promise<void> => {
    endGroup(driver); // the browser and its helpers with it
    screen?.server.kill();
  };
  return driven(`WebKitGTK ${version}`, send, quit);
}

async function startScreen(): Promise<{ readonly name: string; readonly server: ChildProcess }> {
  const flags = ['-displayfd', '3', '-screen', '0', '2400x1400x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.once('exit', () => server.kill());
  const number = await new Promise((said, failed) => {
    server.once('error', failed);
    server.stdio[3]?.once('data', said);
  });
  return { name: `:${String(number).trim()}`, server };
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}
