import { NumberField, type NumberFieldProps } from '../../parts/number-field/NumberField.tsx';

/** A number of its own, its name beside it. */
export function LabelledNumber(props: NumberFieldProps) {
  return (
    <div className="edit-field">
      <span className="edit-label" aria-hidden="true">
        {props.label}
      </span>
      <NumberField {...props} isWide />
    </div>
  );
}
