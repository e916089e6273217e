import './computation.css';
import { useStage } from '../../parts/scenery.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import type { Line, Program } from '../../trace/program/program.ts';

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
            data-part={heading(line, program)}
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

/** `layer 2`, with an arrow for one of two directions; of a decoder `decoder layer 1`. */
function heading({ part, layer }: Line, { strands }: Program): string {
  const strand = part === 'layer' || part === 'joined' ? strands[layer] : undefined;
  const isDecoder =
    strand?.net === 'decoder' || (layer === 1 && (part === 'readout' || part === 'feedback'));
  const arrow = part === 'joined' ? undefined : strand?.key;
  const own = strand === undefined ? part : `layer ${strand.layer + 1}`;
  return `${isDecoder ? 'decoder ' : ''}${own}${arrow === undefined ? '' : arrows[arrow]}`;
}

const arrows = { forward: ' →', backward: ' ←' } as const;
