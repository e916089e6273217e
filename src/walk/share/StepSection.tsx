import { Image, Table } from 'lucide-react';
import type { ReactNode } from 'react';
import { plainLatexOf } from '../../notation/latex.ts';
import { CopyField } from '../../parts/files/CopyField.tsx';
import { saveFile } from '../../parts/files/save-file.ts';
import { useStage } from '../../parts/scenery.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { equationsOf } from '../../scene/equation.ts';
import { writeCsv } from '../../scene/ledger/write-csv.ts';
import { type Drawn, type Picture, styleNames, writeSvg } from '../../scene/picture/write-svg.ts';
import { nameOfStep, nameOfSubject } from '../../store/file-name.ts';
import { useStore } from '../../store/store.ts';
import { carriedFonts } from './carried-fonts.ts';
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

/** Longest side of a picture in pixels: what every browser's canvas holds. */
const longest = 4096;
const wantedScale = 2;

/**
 * A picture in SVG as PNG, twice as fine as the screen; `width` and `height` are those of the SVG, in px.
 * @throws Error where the browser cannot draw it.
 */
async function paintPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(wantedScale, longest / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new window.Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the canvas gave no picture'));
      else resolve(blob);
    }, 'image/png');
  });

/** The graph as it stands on the page, with every style resolved; undefined where none is drawn. */
async function readDrawing(): Promise<Picture | undefined> {
  const svg = document.querySelector<SVGSVGElement>('svg.graph');
  if (svg === null) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  return {
    width,
    height,
    title: svg.getAttribute('aria-label') ?? '',
    background: getComputedStyle(svg.parentElement ?? svg).backgroundColor,
    root: drawn(svg),
    fonts: await carriedFonts(svg),
    fontFeatures: getComputedStyle(svg).fontFeatureSettings,
  };
}

function drawn(element: Element): Drawn {
  const computed = getComputedStyle(element);
  const styles = styleNames.map((name) => [name, computed.getPropertyValue(name)]);
  const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
  // A length of its own is only there for an arrow that draws itself: what stands still has no such dashes.
  const still = element.hasAttribute('pathLength') ? { 'stroke-dasharray': 'none' } : {};
  return {
    name: element.localName,
    attributes: Object.fromEntries(attributes),
    styles: { ...Object.fromEntries(styles), ...still },
    children: [...element.childNodes].flatMap(childOf),
  };
}

function childOf(node: Node): readonly (Drawn | string)[] {
  if (node instanceof Element) return [drawn(node)];
  return node instanceof Text ? [node.data] : [];
}
