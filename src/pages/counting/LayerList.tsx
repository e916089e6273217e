import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { changeLayer, moveLayer, removeLayer } from './edit-model.ts';
import { layerCode } from './keras-code.ts';
import { LayerFields } from './LayerFields.tsx';
import type { Layer } from './model.ts';
import { countingTexts } from './texts.ts';
import type { Workbench } from './use-model.ts';

/** The layers from the bottom up; the chosen one unfolded. */
export function LayerList({ bench }: { readonly bench: Workbench }) {
  const { texts } = useWords(countingTexts);
  const list = useRef<HTMLOListElement>(null);
  const { model } = bench;
  /** After the page has changed, so that the focus stays where the reader works. */
  const focus = (at: number, what: string): void => {
    requestAnimationFrame(() => {
      const buttons = list.current?.children[at]?.querySelectorAll<HTMLButtonElement>('button');
      const all = [...(buttons ?? [])];
      const wanted = all.find(({ dataset, disabled }) => dataset.does === what && !disabled);
      (wanted ?? all[0])?.focus();
    });
  };
  if (model.layers.length === 0) return <p className="counting-note">{texts.empty}</p>;
  return (
    <ol ref={list} className="counting-layers" aria-label={texts.layers}>
      {model.layers.map((layer, at) => (
        <LayerItem key={layer.id} {...{ bench, layer, at, focus }} />
      ))}
    </ol>
  );
}

interface LayerItemProps {
  readonly bench: Workbench;
  readonly layer: Layer;
  readonly at: number;
  readonly focus: (at: number, what: string) => void;
}

function LayerItem({ bench, layer, at, focus }: LayerItemProps) {
  const { texts } = useWords(countingTexts);
  const { model, chosen, choose, edit, counted } = bench;
  const text = layerCode(layer);
  const isOpen = at === chosen;
  const change = (next: Layer, group?: string): void =>
    edit(changeLayer(model, at, next), group === undefined ? {} : { group });
  return (
    <li data-chosen={isOpen} data-misfit={counted.misfit?.at === at}>
      <div className="counting-layer">
        <button
          type="button"
          className="counting-name"
          aria-expanded={isOpen}
          aria-label={texts.layer(at + 1, text)}
          onClick={() => choose(at)}
        >
          <span className="counting-place">{at + 1}</span>
          <code>{text}</code>
        </button>
        <LayerButtons {...{ bench, at, text, focus }} />
      </div>
      {isOpen ? <LayerFields layer={layer} onChange={change} /> : null}
    </li>
  );
}

interface LayerButtonsProps extends Omit<LayerItemProps, 'layer'> {
  readonly text: string;
}

function LayerButtons({ bench: { model, edit }, at, text, focus }: LayerButtonsProps) {
  const { texts } = useWords(countingTexts);
  const move = (by: 1 | -1): void => {
    edit(moveLayer(model, at, by), { chosen: at + by });
    focus(at + by, by < 0 ? 'up' : 'down');
  };
  const remove = (): void => {
    const next = Math.min(at, model.layers.length - 2);
    edit(removeLayer(model, at), { chosen: next });
    focus(next, 'remove');
  };
  const isLast = at === model.layers.length - 1;
  return (
    <span className="counting-actions">
      <IconButton does="up" label={texts.moveUp(text)} disabled={at === 0} onPress={() => move(-1)}>
        <ChevronUp aria-hidden="true" />
      </IconButton>
      <IconButton
        does="down"
        label={texts.moveDown(text)}
        disabled={isLast}
        onPress={() => move(1)}
      >
        <ChevronDown aria-hidden="true" />
      </IconButton>
      <IconButton does="remove" label={texts.remove(text)} onPress={remove}>
        <X aria-hidden="true" />
      </IconButton>
    </span>
  );
}

interface IconButtonProps {
  readonly does: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function IconButton({ does, label, disabled = false, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className="counting-icon"
      data-does={does}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
