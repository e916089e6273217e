import { CopyPlus, Plus } from 'lucide-react';
import {
  architectureOf,
  architectures,
  setArchitecture,
} from '../../example/edit/encoder-decoder.ts';
import { addLayer } from '../../example/edit/network.ts';
import type { Example } from '../../example/example.ts';
import { netsOf, onlyReads } from '../../example/nets.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LayerNetwork } from './LayerNetwork.tsx';
import { NetEnds } from './NetEnds.tsx';
import { newWeightStart } from './new-weight-start.ts';
import { TryButton } from './TryButton.tsx';
import './cell.css';
import { memory } from '../../store/memory.ts';
import { addOwn } from '../../store/own.ts';
import { useStore } from '../../store/store.ts';
import { isOwn } from '../../store/subject-address.ts';

interface NetworkFieldsProps {
  readonly example: Example;
}

/** What the network is made of: layers with their cells, what goes in and what comes out; of a decoder too. */
export function NetworkFields({ example }: NetworkFieldsProps) {
  const texts = useStepTexts().edit;
  return (
    <>
      <ToWorkbench />
      <ChoiceField
        label={texts.architecture}
        value={architectureOf(example)}
        options={architectures}
        nameOf={(each) => texts.architectures[each]}
        onChoose={(each) => edit((before) => setArchitecture(before, each, newWeightStart()))}
      />
      {example.layers.map((layer, index) => (
        <LayerNetwork key={index} example={example} layer={layer} index={index} />
      ))}
      <TryButton
        className="bar-button"
        label={texts.addLayer}
        kept={String(example.layers.length)}
        make={(before) => addLayer(before, newWeightStart())}
      >
        <Plus aria-hidden="true" />
        {texts.addLayer}
      </TryButton>
      <AllEnds example={example} />
    </>
  );
}

/** The ends of the only network; or those of the encoder and of the decoder, apart. */
function AllEnds({ example }: NetworkFieldsProps) {
  const texts = useStepTexts().edit;
  const [encoder, decoder] = netsOf(example);
  if (encoder === undefined) return null;
  if (decoder === undefined) return <NetEnds net={encoder} isSilent={false} />;
  return (
    <>
      <fieldset className="edit-layer">
        <legend>{texts.encoder}</legend>
        <div className="edit-inside">
          <NetEnds net={encoder} isSilent={onlyReads(example)} />
        </div>
      </fieldset>
      <fieldset className="edit-layer">
        <legend>{texts.decoder}</legend>
        <div className="edit-inside">
          <NetEnds net={decoder} isSilent={false} />
          <p className="edit-note">{texts.decoderNote}</p>
        </div>
      </fieldset>
    </>
  );
}

/** Puts the example as it is now on the reader's workbench, and goes on there; nothing where it stands there already. */
function ToWorkbench() {
  const texts = useStepTexts().edit;
  const subject = useStore((state) => state.subject);
  if (subject === undefined || isOwn(subject.slug)) return null;
  const copy = (): void => {
    const { slug, isKept } = addOwn(memory, subject.example, subject.title, Date.now());
    if (!isKept) useStore.setState({ notice: { key: 'fullForExample', values: {} } });
    location.hash = `#/${slug}`;
  };
  return (
    <div className="edit-copy">
      <p className="edit-note">{texts.toWorkbenchNote}</p>
      <button type="button" className="bar-button" onClick={copy}>
        <CopyPlus aria-hidden="true" />
        {texts.toWorkbench}
      </button>
    </div>
  );
}
