import './exercise.css';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { countModel, inputShape } from './count-model.ts';
import { type Exercise, exercises } from './exercises.ts';
import { layerCode } from './keras-code.ts';
import type { Model } from './model.ts';
import { presetById } from './presets.ts';
import { layerText, shapeText } from './summary.ts';
import { countingTexts } from './texts.ts';

interface ExercisePaneProps {
  readonly solved: ReadonlySet<string>;
  readonly onSolve: (id: string) => void;
  /** Puts the model of a question on the workbench. */
  readonly onOpen: (exercise: Exercise) => void;
}

/** One question after the other: how many parameters? */
export function ExercisePane({ solved, onSolve, onOpen }: ExercisePaneProps) {
  const { texts } = useWords(countingTexts);
  const [at, setAt] = useState(0);
  const exercise = exercises[at];
  if (exercise === undefined) return null;
  const go = (by: number): void =>
    setAt((before) => (before + by + exercises.length) % exercises.length);
  return (
    <div className="counting-exercise">
      <div className="counting-pager">
        <button
          type="button"
          className="bar-button icon"
          aria-label={texts.exercise.previous}
          onClick={() => go(-1)}
        >
          <ChevronLeft aria-hidden="true" />
        </button>
        <span>{texts.exercise.place(at + 1, exercises.length)}</span>
        <button
          type="button"
          className="bar-button icon"
          aria-label={texts.exercise.next}
          onClick={() => go(1)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
        <span className="counting-note">
          {texts.exercise.solved(solved.size, exercises.length)}
        </span>
      </div>
      <Task exercise={exercise} />
      <AnswerForm key={exercise.id} exercise={exercise} onSolve={onSolve} />
      <button type="button" className="bar-button" onClick={() => onOpen(exercise)}>
        {texts.exercise.open}
      </button>
    </div>
  );
}

/** The model of the question, without its counts. */
function Task({ exercise: { model, at, preset } }: { readonly exercise: Exercise }) {
  const { texts } = useWords(countingTexts);
  const language = useLanguage();
  const { rows } = countModel(model);
  const asked = at === undefined ? undefined : rows[at];
  return (
    <>
      <h3>
        {asked === undefined ? texts.exercise.ofModel : texts.exercise.ofLayer(layerText(asked))}
      </h3>
      <p className="counting-note">{presetById(preset)?.title[language]}</p>
      <ol className="counting-task">
        <li>
          <span>{texts.exercise.input(shapeText(inputShape(model)))}</span>
        </li>
        <TaskLayers model={model} asked={at} />
      </ol>
    </>
  );
}

function TaskLayers({
  model,
  asked,
}: {
  readonly model: Model;
  readonly asked: number | undefined;
}) {
  return countModel(model).rows.map(({ layer, output }, index) => (
    <li key={layer.id} data-asked={asked === undefined || asked === index}>
      <code>{layerCode(layer)}</code>
      <span>{shapeText(output)}</span>
      <span>{asked === undefined || asked === index ? '?' : ''}</span>
    </li>
  ));
}
