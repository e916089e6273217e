import { RunButtons } from '../../parts/training/RunButtons.tsx';
import { useWords } from '../../parts/use-words.ts';
import { namesSession } from './names-session.ts';
import { RunNotices } from './RunNotices.tsx';
import { RunStats } from './RunStats.tsx';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** Starts, pauses and ends the training, and says how far it is. */
export function RunBar({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  return (
    <section className="names-run" aria-label={texts.statusLabel}>
      <div className="names-run-line">
        <RunButtons
          status={bench.state.status}
          texts={texts}
          session={namesSession}
          isReady={bench.text.kind === 'read'}
          onStart={bench.start}
        />
        <RunStats state={bench.state} />
      </div>
      <RunNotices state={bench.state} />
    </section>
  );
}
