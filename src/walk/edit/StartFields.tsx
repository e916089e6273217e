import { Dices } from 'lucide-react';
import { useMemo } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { limits } from '../../example/edit/limits.ts';
import { isFrom, randomStart, type Start } from '../../example/edit/start.ts';
import type { Example } from '../../example/example.ts';
import { fullNumber } from '../../notation/number.ts';
import { plainText, runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { useFrame, useStage } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { symbolOf } from '../../scene/symbols.ts';
import { edit } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { nodeOf } from '../../trace/block.ts';
import { LabelledNumber } from './LabelledNumber.tsx';

/** Draws every weight by the start, and keeps its seed and scale where the example takes it. */
function drawFrom(start: Start, group?: string): Fault | undefined {
  const fault = edit((example) => randomStart(example, start), group);
  if (fault === undefined) useStore.setState({ start });
  return fault;
}

/** Seed and scale; a change of either draws all weights anew. */
export function StartFields({ example }: { readonly example: Example }) {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  const start = useStore((state) => state.start);
  const { seed, scale } = start;
  return (
    <>
      <LabelledNumber
        label={texts.seed}
        value={seed}
        comma={comma}
        step={1}
        least={limits.seed.least}
        most={limits.seed.most}
        onSet={(value, group) => drawFrom({ seed: value, scale }, group)}
      />
      <LabelledNumber
        label={texts.scale}
        value={scale}
        comma={comma}
        least={0}
        onSet={(value, group) => drawFrom({ seed, scale: value }, group)}
      />
      <DrawButtons start={start} />
      <StartNote example={example} start={start} />
    </>
  );
}

/** Draws from this seed, or from the next one. */
function DrawButtons({ start }: { readonly start: Start }) {
  const texts = useStepTexts().edit;
  const drawNext = (): void => void drawFrom({ ...start, seed: start.seed + 1 });
  return (
    <p className="edit-buttons">
      <button type="button" className="bar-button" onClick={() => void drawFrom(start)}>
        <Dices aria-hidden="true" />
        {texts.draw}
      </button>
      <button type="button" className="bar-button" onClick={drawNext}>
        {texts.nextSeed}
      </button>
    </p>
  );
}

/** Says what is drawn in which order, and whether the weights are those. */
function StartNote({ example, start }: { readonly example: Example; readonly start: Start }) {
  const { hand, program, comma } = useStage();
  const texts = useStepTexts().edit;
  const { seed, scale } = start;
  const weights = program.parameters.filter(({ name }) => !name.startsWith('b_'));
  const symbols = weights.map(({ node }) =>
    plainText(runsOf(written(symbolOf(hand, nodeOf(program, node))))),
  );
  const isDrawn = useMemo(() => isFrom(example, start), [example, start]);
  return (
    <p className="edit-note">
      {texts.startNote(String(seed), symbols.join(', '), fullNumber(scale, comma))}{' '}
      {isDrawn ? texts.isFrom(String(seed)) : texts.isNotFrom}
    </p>
  );
}
