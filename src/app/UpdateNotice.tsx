import './update.css';
import { useEffect, useState } from 'react';
import { useTexts } from '../parts/scenery.tsx';
import { serviceWorkers } from '../store/door/service-workers.ts';
import { load } from '../store/load.ts';
import { useStore } from '../store/store.ts';
import { preload } from './parts.ts';

/** After what the first screen and the first lesson load, ms. */
const untilQuiet = 2000;
/** The address names the step on screen after 120 ms. */
const untilAddress = 200;

/** Without it the app works as long as there is a network; the next visit tries again. */
const noOffline = (): void => undefined;

/** Makes the app work without a network; says when a new version waits, and starts it only on the reader's word. */
export function UpdateNotice() {
  const [version, setVersion] = useState<{ readonly takeOver: () => void }>();
  const texts = useTexts().offline;
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const keep = async (): Promise<void> => {
      await preload(); // a worker that takes over does not answer what is still on its way
      const { keepOffline } = await load(() => import('./offline.ts'));
      await keepOffline(serviceWorkers(), (takeOver) => setVersion({ takeOver }));
    };
    const timer = setTimeout(() => void keep().catch(noOffline), untilQuiet);
    return () => clearTimeout(timer);
  }, []);
  const accept = (): void => {
    if (version === undefined) return;
    setVersion(undefined);
    useStore.setState({ playing: false });
    setTimeout(version.takeOver, untilAddress);
  };
  return (
    <div role="status" className="update-place">
      {version === undefined ? null : (
        <div className="update-notice">
          <p>{texts.newVersion}</p>
          <button type="button" className="bar-button" onClick={accept}>
            {texts.takeOver}
          </button>
          <button type="button" className="bar-button" onClick={() => setVersion(undefined)}>
            {texts.later}
          </button>
        </div>
      )}
    </div>
  );
}
