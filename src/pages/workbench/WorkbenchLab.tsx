import './bench.css';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { BenchStart } from './BenchStart.tsx';
import { OwnList } from './OwnList.tsx';
import { useBench } from './use-bench.ts';

/** The workbench: begin a network, and everything that the reader has put together. */
export function WorkbenchLab() {
  const bench = useBench();
  const { texts, said, restore } = bench;
  const removed = said?.removed;
  return (
    <LabFrame slug="workbench" title={texts.title}>
      <div className="bench">
        <p className="bench-what">{texts.what}</p>
        <Boundary size="pane">
          <BenchStart bench={bench} />
        </Boundary>
        <div className="bench-said" role="status">
          {said === undefined ? null : <p>{said.sentence}</p>}
          {removed === undefined ? null : (
            <button type="button" className="bar-button" onClick={() => restore(removed)}>
              {texts.undo}
            </button>
          )}
        </div>
        <Boundary size="pane">
          <OwnList bench={bench} />
        </Boundary>
      </div>
    </LabFrame>
  );
}
