import './notice.css';
import { useEffect, useState } from 'react';
import { agreeToWork, stopWork } from '../../store/job.ts';
import type { Work } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

/** Asks before what takes long is computed, and says that it is; either can be left. */
export function WorkNotice({ work }: { readonly work: Work }) {
  const { work: texts } = useTexts().shell;
  const { stage, seconds, megabytes } = work;
  const isAsked = stage === 'asked';
  return (
    <div className="notice">
      <p>
        {isAsked ? texts.ask(rounded(Math.max(1, seconds)), rounded(megabytes)) : texts.running}
        {isAsked ? null : <Elapsed />}
      </p>
      {isAsked ? (
        <button type="button" className="bar-button" onClick={agreeToWork}>
          {texts.agree}
        </button>
      ) : null}
      <button type="button" className="bar-button" onClick={stopWork}>
        {texts.leave}
      </button>
    </div>
  );
}

/** Two digits of what is only estimated. */
const rounded = (about: number): string => String(Number(about.toPrecision(about < 10 ? 1 : 2)));

/** The seconds since it began; not read aloud one by one. */
function Elapsed() {
  const [seconds, setSeconds] = useState(0);
  const { work: texts } = useTexts().shell;
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(
      () => setSeconds(Math.round((performance.now() - began) / 1000)),
      1000,
    );
    return () => clearInterval(timer);
  }, []);
  return <span aria-hidden="true"> {texts.elapsed(seconds)}</span>;
}
