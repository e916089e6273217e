import type { MathSymbol } from '../../notation/symbol.ts';
import { type Written, written } from '../../notation/written.ts';
import { Equation } from '../../parts/formula/Equation.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { Hand } from '../../scene/symbols.ts';
import { nodeOf } from '../../trace/block.ts';
import { jacobianBetween } from '../../trace/questions/jacobian.ts';
import type { Trace } from '../../trace/trace.ts';
import { slideChains, symbolAt } from './chain-equations.ts';
import { Headline } from './Headline.tsx';
import { letterOf } from './lit.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { Inline } from './Symbol.tsx';
import { bpttTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';
import { useHand } from './use-hand.ts';

/** Both chains as formulas, who reads y_2 and h_2, and the two derivatives as the tape has them. */
export function SlideView({ bench: { whole, chain, settings } }: { readonly bench: Bench }) {
  const { texts } = useWords(bpttTexts);
  const hand = useHand(whole.program);
  const [first, second, third] = whole.program.timesteps;
  const [h1, h2, h3] = [first, second, third].map((each) => each?.layers[0]?.h ?? 0);
  const [y2, y3] = [second?.y ?? 0, third?.y ?? 0];
  const loss = third?.loss ?? 0;
  const { wrong, right } = slideChains(
    hand,
    { loss, y: y3, h: [h1 ?? 0, h2 ?? 0, h3 ?? 0], between: y2 },
    chain.weight,
  );
  return (
    <>
      <Headline title={texts.slide.title} story={texts.slide.story} />
      <Way name="wrong" says={texts.slide.wrong} lines={[wrong]} />
      <Way name="right" says={texts.slide.right(letterOf(settings.weight))} lines={right} />
      <div className="bptt-product">
        {[y2, h2 ?? 0].map((node) => (
          <NumberGrid
            key={node}
            rows={jacobianBetween(whole, h3 ?? 0, node)}
            kind="activations"
            label={texts.slide.jacobian('h₃', node === y2 ? 'y₂' : 'h₂')}
          >
            {texts.slide.jacobian('h₃', node === y2 ? 'y₂' : 'h₂')}
          </NumberGrid>
        ))}
      </div>
      <Readers trace={whole} hand={hand} of={[y2, h2 ?? 0]} />
      <p className="bptt-note">{texts.slide.feedback}</p>
    </>
  );
}

interface WayProps {
  readonly name: 'wrong' | 'right';
  readonly says: string;
  readonly lines: readonly Written<MathSymbol>[];
}

/** A chain as formulas: one product, or a sum of products, a line each. */
function Way({ name, says, lines }: WayProps) {
  return (
    <div className="bptt-way" data-way={name}>
      <span>{says}</span>
      <div>
        {lines.map((line, index) => (
          <Equation key={index} of={line} />
        ))}
      </div>
    </div>
  );
}

interface ReadersProps {
  readonly trace: Trace;
  readonly hand: Hand;
  readonly of: readonly number[];
}

/** The named nodes whose equations read a node, straight from the tape. */
function Readers({ trace: { program }, hand, of }: ReadersProps) {
  const { texts } = useWords(bpttTexts);
  const named = (id: number): number | undefined => {
    const node = nodeOf(program, id);
    if (node.named) return id;
    const line = program.tape.nodes.find(
      (each) => each.named && each.line === node.line && each.t === node.t && each.id > id,
    );
    return line?.id;
  };
  return (
    <ul className="bptt-readers">
      {of.map((node) => {
        const readers = program.tape.nodes
          .filter(({ inputs }) => inputs.includes(node))
          .flatMap(({ id }) => named(id) ?? []);
        return (
          <li key={node}>
            <Inline of={written(symbolAt(hand, node))} /> {texts.slide.readBy}{' '}
            {[...new Set(readers)].map((reader, index) => (
              <span key={reader}>
                {index === 0 ? '' : ', '}
                <Inline of={written(symbolAt(hand, reader))} />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
