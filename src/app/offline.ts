/** Hears of a newer version, and gets what starts it and loads the page again at the same address. */
type Tell = (takeOver: () => void) => void;

/**
 * Keeps everything the app is made of for use without a network. A newer version is fetched beside the
 * running one and waits until the reader takes it over. Where there is no service worker nothing changes.
 */
export async function keepOffline(
  container: ServiceWorkerContainer | undefined,
  tell: Tell,
  reload: () => void = () => location.reload(),
): Promise<void> {
  const registration = await register(container);
  if (container === undefined || registration === undefined) return;
  let accepted = false;
  let controlled = container.controller !== null;
  const offer = (): void =>
    tell(() => {
      accepted = true;
      if (registration.waiting === null) reload();
      else registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  container.addEventListener('controllerchange', () => {
    if (accepted) reload();
    else if (controlled) offer(); // the reader took it over in another tab
    controlled = true;
  });
  watch(registration, offer);
}

/** Undefined where the browser, its settings or the host leave no service worker: `file:`, plain http. */
async function register(
  container: ServiceWorkerContainer | undefined,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    await container?.register('./sw.js'); // relative to the page, so its scope is the page's folder
    return await container?.getRegistration();
  } catch {
    return undefined;
  }
}

/** Calls `offer` for a version that waits already and for each that has been fetched from now on. */
function watch(registration: ServiceWorkerRegistration, offer: () => void): void {
  const follow = (worker: ServiceWorker | null): void => {
    if (worker === null || registration.active === null) return; // the very first is not newer than anything
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer();
    });
  };
  if (registration.waiting !== null && registration.active !== null) offer();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
