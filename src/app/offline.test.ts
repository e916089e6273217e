import { expect, test, vi } from 'vitest';
import { keepOffline } from './offline.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;

  /** A newer version has been found, fetched, and now waits. */
  fetchNewer(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn(async () => this.registration);
  readonly getRegistration = vi.fn(
    async (): Promise<FakeRegistration | undefined> => this.registration,
  );

  control(worker: FakeWorker): void {
    this.controller = worker;
    this.registration.active = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

async function visit(container: FakeContainer) {
  const tell = vi.fn<(takeOver: () => void) => void>();
  const reload = vi.fn();
  await keepOffline(container as unknown as ServiceWorkerContainer, tell, reload);
  return { tell, reload, takeOver: () => tell.mock.lastCall?.[0]() };
}

function visitedBefore(): FakeContainer {
  const container = new FakeContainer();
  container.control(new FakeWorker());
  return container;
}

test('the first visit keeps the app without a word and without a reload', async () => {
  const container = new FakeContainer();
  const first = new FakeWorker();
  container.registration.installing = first;
  const { tell, reload } = await visit(container);
  expect(container.register).toHaveBeenCalledWith('./sw.js');
  first.become('installed');
  container.control(first);
  expect(tell).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('a newer version waits for the reader, then starts, and only then the page reloads', async () => {
  const container = visitedBefore();
  const { tell, reload, takeOver } = await visit(container);
  const newer = container.registration.fetchNewer();
  expect(tell).toHaveBeenCalledOnce();
  expect(newer.postMessage).not.toHaveBeenCalled();
  takeOver();
  expect(newer.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
  expect(reload).not.toHaveBeenCalled();
  container.control(newer);
  expect(reload).toHaveBeenCalledOnce();
});

test('a version that has waited since the last visit is said again', async () => {
  const container = visitedBefore();
  container.registration.waiting = new FakeWorker();
  const { tell } = await visit(container);
  expect(tell).toHaveBeenCalledOnce();
});

test('taken over in another tab, this one is not reloaded but told', async () => {
  const container = visitedBefore();
  const { tell, reload, takeOver } = await visit(container);
  container.control(new FakeWorker());
  expect(reload).not.toHaveBeenCalled();
  expect(tell).toHaveBeenCalledOnce();
  takeOver();
  expect(reload).toHaveBeenCalledOnce();
});

test('without service workers, or where one is refused, the app goes on', async () => {
  const tell = vi.fn();
  await keepOffline(undefined, tell);
  expect(tell).not.toHaveBeenCalled();
  const refusing = new FakeContainer();
  refusing.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
  expect((await visit(refusing)).tell).not.toHaveBeenCalled();
  const silent = new FakeContainer();
  silent.getRegistration.mockResolvedValue(undefined);
  expect((await visit(silent)).tell).not.toHaveBeenCalled();
});
