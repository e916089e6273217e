import './bar.css';
import { useId } from 'react';
import { conventionIds } from '../../notation/convention.ts';
import { selectConvention } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { useStepTexts } from '../use-step-texts.ts';

/** How every symbol on the screen is written: as the lesson has it, or as another course does. */
export function NotationSelect() {
  const hint = useId();
  const notation = useStore((state) => state.notation);
  const { id } = useStore(selectConvention);
  const texts = useStepTexts().notation;
  const choose = (chosen: string): void =>
    useStore.setState({ notation: conventionIds.find((each) => each === chosen) });
  return (
    <>
      <select
        className="bar-button notation-select"
        aria-label={texts.label}
        aria-describedby={hint}
        title={texts.hints[id]}
        value={notation ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{texts.ofLesson}</option>
        {conventionIds.map((each) => (
          <option key={each} value={each}>
            {texts.names[each]}
          </option>
        ))}
      </select>
      <span id={hint} className="sr-only">
        {texts.hints[id]}
      </span>
    </>
  );
}
