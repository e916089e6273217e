import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { setOptimizer, setSetting } from '../../example/edit/choices.ts';
import type { Example } from '../../example/example.ts';
import { fullNumber } from '../../notation/number.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { startAnew } from '../../store/workshop.ts';
import { exampleAt } from '../../trace/questions/carry-on.ts';
import { ChoiceField } from '../edit/ChoiceField.tsx';

const kinds = ['sgd', 'momentum', 'adam'] as const;
type Kind = (typeof kinds)[number];

const rates = ['0.001', '0.003', '0.01', '0.03', '0.1', '0.3', '1'] as const;
type Rate = (typeof rates)[number];
const usualMomentum = 0.9;

/** The weights of the present epoch as a new start, with another optimizer. */
export function ChangeOptimizer() {
  const { program, trace } = useRun();
  const texts = useStepTexts().workshop.change;
  const [kind, setKind] = useState<Kind>('sgd');
  const [rate, setRate] = useState<Rate>('0.1');
  const [done, setDone] = useState<{ readonly example: Example; readonly epoch: number }>();
  const go = (): void => {
    const example = withOptimizer(exampleAt(trace), kind, Number(rate));
    setDone({ example, epoch: trace.epoch });
    startAnew(example);
  };
  return (
    <>
      <div className="workshop-fields">
        <ChoiceField
          label={texts.kind}
          value={kind}
          options={kinds}
          nameOf={(each) => texts.kinds[each]}
          onChoose={(each) => void setKind(each)}
        />
        <RateField value={rate} onChoose={setRate} />
        <button type="button" className="bar-button" onClick={go}>
          <ArrowRight aria-hidden="true" />
          {texts.go}
        </button>
      </div>
      <p className="workshop-note">{texts.hint(trace.epoch)}</p>
      <output className="workshop-said">
        {done?.example === program.example ? texts.done(done.epoch) : null}
      </output>
    </>
  );
}

interface RateFieldProps {
  readonly value: Rate;
  readonly onChoose: (rate: Rate) => void;
}

function RateField({ value, onChoose }: RateFieldProps) {
  const { comma } = useRun();
  return (
    <ChoiceField
      label={useStepTexts().workshop.change.rate}
      value={value}
      options={rates}
      nameOf={(each) => fullNumber(Number(each), comma)}
      onChoose={(each) => void onChoose(each)}
    />
  );
}

function withOptimizer(example: Example, kind: Kind, rate: number): Example {
  const chosen = setOptimizer(example, kind === 'adam' ? 'adam-pytorch' : 'sgd');
  const paced = setSetting(chosen, 'learningRate', rate);
  return setSetting(paced, 'momentum', kind === 'momentum' ? usualMomentum : 0);
}
