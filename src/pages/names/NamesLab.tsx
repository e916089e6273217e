import './setup.css';
import { useState } from 'react';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { TabbedPanes } from '../../parts/tabs/TabbedPanes.tsx';
import { TrainingPage } from '../../parts/training/TrainingPage.tsx';
import { useWords } from '../../parts/use-words.ts';
import { namesCard } from './card.ts';
import { ModelPane } from './ModelPane.tsx';
import { RunBar } from './RunBar.tsx';
import { SetupPane } from './SetupPane.tsx';
import { TrainPane } from './TrainPane.tsx';
import { about, namesTexts } from './texts.ts';
import { type NamesBench, type Tab, tabs, useNames } from './use-names.ts';

/** Dinosaur names: a character-level language model that is trained in the browser. */
export function NamesLab({ onOpenFile }: LabProps) {
  const { texts } = useWords(namesTexts);
  const bench = useNames();
  return (
    <TrainingPage
      name="names"
      slug={namesCard.slug}
      title={texts.title}
      about={about}
      isBusy={bench.isBusy}
      onFile={bench.openFile}
      setup={<SetupPane bench={bench} />}
      bar={<RunBar bench={bench} />}
    >
      <Panes bench={bench} onOpenFile={onOpenFile} />
    </TrainingPage>
  );
}

/** What the training leaves behind, and what can be done with it. */
function Panes({ bench, onOpenFile }: LabProps & { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  const [tab, setTab] = useState<Tab>('train');
  return (
    <TabbedPanes
      name="names"
      label={texts.tabsLabel}
      tabs={tabs}
      chosen={tab}
      names={texts.tabs}
      onChoose={setTab}
    >
      {tab === 'train' ? (
        <TrainPane bench={bench} />
      ) : (
        <ModelPane tab={tab} bench={bench} onOpenFile={onOpenFile} />
      )}
    </TabbedPanes>
  );
}
