import { Image, Table } from 'lucide-react';
import type { ReactNode } from 'react';
import { plainLatexOf } from '../../notation/latex.ts';
import { CopyField } from '../../parts/files/CopyField.tsx';
import { saveFile } from '../../parts/files/save-file.ts';
import { useStage } from '../../parts/scenery.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { equationsOf } from '../../scene/equation.ts';
import { writeCsv } from '../../scene/ledger/write-csv.ts';
import { writeSvg } from '../../scene/picture/write-svg.ts';
import { nameOfStep, nameOfSubject } from '../../store/file-name.ts';
import { useStore } from '../../store/store.ts';
import { paintPng } from './paint-png.ts';
import { readDrawing } from './read-drawing.ts';
import type { ShareSectionProps } from './section-props.ts';

/** The present step as picture, its equations as LaTeX, and the table of its epoch. */
export function StepSection({ texts, subject, say }: ShareSectionProps) {
  const { hand, step } = useStage();
  const words = useComputationTexts();
  const latex = plainLatexOf(equationsOf(hand, step, words));
  return (
    <section aria-label={texts.step}>
      <h3>{texts.step}</h3>
      <SaveButtons texts={texts} subject={subject} say={say} />
      <CopyField
        label={texts.latex}
        text={latex}
        button={texts.copyLatex}
        lines={3}
        onCopied={() => say(texts.latexCopied)}
        onRefused={() => say(texts.copyYourself)}
      />
    </section>
  );
}

function SaveButtons(given: ShareSectionProps) {
  const { texts } = given;
  const saveTable = useTable(given);
  const image = <Image aria-hidden="true" />;
  return (
    <div className="share-buttons">
      <SaveButton icon={image} onSave={() => void savePicture('svg', given)}>
        {texts.saveSvg}
      </SaveButton>
      <SaveButton icon={image} onSave={() => void savePicture('png', given)}>
        {texts.savePng}
      </SaveButton>
      <SaveButton icon={<Table aria-hidden="true" />} onSave={saveTable}>
        {texts.saveCsv}
      </SaveButton>
    </div>
  );
}

async function savePicture(
  kind: 'svg' | 'png',
  { texts, subject, say }: ShareSectionProps,
): Promise<void> {
  const name = `${nameOfStep(useStore.getState(), subject)}.${kind}`;
  try {
    const blob = await pictureAs(kind);
    saveFile(name, blob, blob.type);
    say(texts.saved(name));
  } catch {
    say(texts.noPicture);
  }
}

interface SaveButtonProps {
  readonly icon: ReactNode;
  readonly onSave: () => void;
  readonly children: string;
}

function SaveButton({ icon, onSave, children }: SaveButtonProps) {
  return (
    <button type="button" className="bar-button" onClick={onSave}>
      {icon}
      {children}
    </button>
  );
}

function useTable({ texts, subject, say }: ShareSectionProps): () => void {
  const { trace, timeline, hand, comma } = useStage();
  return () => {
    const name = `${nameOfSubject(subject)}-e${trace.epoch}.csv`;
    const csv = writeCsv({ trace, timeline, hand, comma, words: texts.csv });
    saveFile(name, csv, 'text/csv;charset=utf-8');
    say(texts.saved(name));
  };
}

/** @throws Error where nothing is drawn, or the browser cannot paint it. */
async function pictureAs(kind: 'svg' | 'png'): Promise<Blob> {
  const drawing = await readDrawing();
  if (drawing === undefined) throw new Error('found no graph on the page, wanted one');
  const svg = writeSvg(drawing);
  return kind === 'svg'
    ? new Blob([svg], { type: 'image/svg+xml' })
    : paintPng(svg, drawing.width, drawing.height);
}
