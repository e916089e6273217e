import './setup.css';
import { useDrop } from '../../parts/files/use-drop.ts';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { useWords } from '../../parts/use-words.ts';
import { namesCard } from './card.ts';
import { Panes } from './Panes.tsx';
import { RunBar } from './RunBar.tsx';
import { SetupPane } from './SetupPane.tsx';
import { about, namesTexts } from './texts.ts';
import { useNames } from './use-names.ts';

/** Dinosaur names: a character-level language model that is trained in the browser. */
export function NamesLab({ onOpenFile }: LabProps) {
  const { texts } = useWords(namesTexts);
  const bench = useNames();
  const { isOver, ...drop } = useDrop((file) => void bench.openFile(file));
  return (
    <LabFrame slug={namesCard.slug} title={texts.title} about={about}>
      <div className="names" data-drop={isOver} {...drop}>
        <Boundary size="pane">
          <SetupPane bench={bench} />
        </Boundary>
        <div className="names-right">
          <Boundary size="pane">
            <RunBar bench={bench} />
          </Boundary>
          <Panes bench={bench} onOpenFile={onOpenFile} />
        </div>
      </div>
    </LabFrame>
  );
}
