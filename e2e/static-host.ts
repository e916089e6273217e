import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** A host that serves a folder as it is, in a sub-path, and whose plug can be pulled. */
export interface StaticHost {
  readonly url: string;
  /** Puts another folder in the place of the served one, as a new release does. */
  readonly publish: (folder: string) => void;
  /** Nobody answers any more. */
  readonly unplug: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves a built app below `path` on a free port, all files but those left out under the policy that its page names. */
export async function hostStatically(
  folder: string,
  path: string,
  isUnderPolicy: (file: string) => boolean = () => true,
): Promise<StaticHost> {
  let root = folder;
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '', 'http://host.invalid');
    const file = fileOf(pathname, root, path);
    const policy = file !== undefined && isUnderPolicy(file) ? policyOf(root) : undefined;
    answer(response, file, policy);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    publish: (next) => {
      root = next;
    },
    unplug: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, file: string | undefined, policy: string | undefined) {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    ...(policy !== undefined && { 'Content-Security-Policy': policy }),
    'Cache-Control': 'no-store', // what still works without the host is what the app itself has kept
  });
  createReadStream(file).pipe(response);
}

export function fileOf(pathname: string, root: string, path: string): string | undefined {
  if (!pathname.startsWith(path) || pathname.includes('..')) return undefined;
  const within = pathname.slice(path.length);
  const file = join(root, within === '' ? 'index.html' : within);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function policyOf(root: string): string {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const policy =
    /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "default-src 'none'";
  return policy.replaceAll('&#39;', "'");
}
