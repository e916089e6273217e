import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, poll } from './engine.ts';
import { commands, driven, type Send } from './webdriver.ts';

const preferences = {
  'marionette.port': 0, // a free one, named in the profile
  'intl.accept_languages': 'id-ID, id',
  'ui.prefersReducedMotion': 1,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/**
 * Firefox through Marionette, the protocol that every Firefox speaks by itself: JSON with its length before it. That needs
 * no package and no geckodriver.
 */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'unroll-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['-headless', '-marionette', '-no-remote', '-profile', profile];
  const browser = spawn(path, flags, { stdio: 'ignore' });
  const ended = new Promise((end) => browser.once('exit', end));
  process.once('exit', () => browser.kill('SIGKILL'));
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await poll(
    () => (existsSync(portFile) ? readFileSync(portFile, 'utf8') || undefined : undefined),
    60_000,
  );
  if (port === undefined) throw new Error(`${path}: named no port within 60 s`);
  const socket = connect(Number(port), '127.0.0.1');
  const call = speakMarionette(socket);
  const version = versionIn(await call('WebDriver:NewSession', {}));
  const send: Send = async (command, parameters) => {
    const scope = command === 'run' ? { sandbox: null, newSandbox: false } : {};
    return valueIn(await call(commands[command].marionette, { ...parameters, ...scope }));
  };
  const quit = async (): Promise<void> => {
    socket.destroy();
    browser.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return driven(`Firefox ${version}`, send, quit);
}

type Call = (command: string, parameters: object) => Promise<unknown>;

/** Messages are `length:[0, id, command, parameters]`, answers `length:[1, id, error, result]`. */
function speakMarionette(socket: Socket): Call {
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(0, colon)));
      if (colon < 0 || rest.length < end) return;
      const message: unknown = JSON.parse(String(rest.subarray(colon + 1, end)));
      rest = rest.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]); // else the greeting
    }
  });
  let last = 0;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (error, result) => {
        waiting.delete(id);
        if (error === null) resolve(result);
        else reject(new Error(`${command}: ${JSON.stringify(error)}`));
      });
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

const valueIn = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined;

const versionIn = (session: unknown): string =>
  /"browserVersion":"([^"]+)"/.exec(JSON.stringify(session))?.[1] ?? '';
