import { KeptFiles, type ReleaseFile } from './kept-files.ts';

interface Waiting extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

interface Fetching extends Waiting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** What a service worker has, which the types of a page do not name. */
declare const self: {
  readonly __WB_MANIFEST: readonly ReleaseFile[];
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: 'install' | 'activate', hear: (event: Waiting) => void): void;
    (kind: 'fetch', hear: (event: Fetching) => void): void;
    (kind: 'message', hear: (event: MessageEvent<{ readonly type?: string }>) => void): void;
  };
};

const files = new KeptFiles(self.__WB_MANIFEST, {
  scope: self.registration.scope,
  shelves: caches,
  fetch: (request) => fetch(request),
});

self.addEventListener('install', (event) => event.waitUntil(files.install()));

// the first visit, too, is kept from then on
self.addEventListener('activate', (event) =>
  event.waitUntil(files.takeOver().finally(() => self.clients.claim())),
);

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(self.registration.scope);
  if (!isOurs) return;
  event.respondWith(files.answer(request).then((answer) => answer ?? fetch(request)));
  if (request.mode === 'navigate') event.waitUntil(files.fill());
});
