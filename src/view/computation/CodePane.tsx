import type { Line } from '../../trace/program.ts';
import { useStage } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';

/** The equations as the engine runs them, the running line marked. */
export function CodePane() {
  const { program, step } = useStage();
  const texts = useComputationTexts();
  return (
    <section className="code-pane" aria-label={texts.code}>
      <h2 className="pane-title">{texts.code}</h2>
      <ol className="code">
        {program.lines.map((line, index) => (
          <li
            key={index}
            data-part={heading(line)}
            aria-current={index === step.line ? 'step' : undefined}
          >
            <code>{line.text}</code>
            {line.note === '' ? null : <span className="code-note"># {line.note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const heading = ({ part, layer }: Line): string => (part === 'layer' ? `layer ${layer + 1}` : part);
