import { useWords } from '../../parts/use-words.ts';
import { readCount } from './exercises.ts';
import { NumberBox } from './NumberBox.tsx';
import { countingTexts } from './texts.ts';

interface WholeBoxProps {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number };
  readonly disabled?: boolean;
  readonly onSet: (value: number, group: string) => void;
}

/** A whole number of a range: a size of the model. */
export function WholeBox({ range: { least, most }, value, ...rest }: WholeBoxProps) {
  const { texts, count: write } = useWords(countingTexts);
  const read = (text: string): number | undefined => {
    const found = readCount(text);
    return found !== undefined && found >= least && found <= most ? found : undefined;
  };
  const refuse = (text: string): string =>
    texts.notWhole(text, write(least), write(most), write(value));
  return (
    <NumberBox {...rest} {...{ value, least, most, read, refuse }} step={1} text={write(value)} />
  );
}
