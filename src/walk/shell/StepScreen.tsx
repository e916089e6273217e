import './stage.css';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Changes } from '../../parts/explain/Changes.tsx';
import { ExplainPanel } from '../../parts/explain/ExplainPanel.tsx';
import { explaining } from '../../parts/explain/explaining.ts';
import { Lights } from '../../parts/explain/Lights.tsx';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { useKeys } from '../../parts/frame/keymap.ts';
import { StageProvider, useFrame, useStep, useTexts } from '../../parts/scenery.tsx';
import { type Tab, useStore } from '../../store/store.ts';
import { CodePane } from '../computation/CodePane.tsx';
import { ComputationSteps } from '../computation/ComputationSteps.tsx';
import { EditPane } from '../edit/EditPane.tsx';
import { LedgerPane } from '../ledger/LedgerPane.tsx';
import { GraphPane } from '../scene/GraphPane.tsx';
import { SoftmaxControls } from '../softmax/SoftmaxControls.tsx';
import { EpochControls } from '../transport/EpochControls.tsx';
import { GradientBadge } from '../transport/GradientBadge.tsx';
import { LossLine } from '../transport/LossLine.tsx';
import { Transport } from '../transport/Transport.tsx';
import { WorkshopPane } from '../workshop/WorkshopPane.tsx';
import { Announcer } from './Announcer.tsx';
import { Tabs } from './Tabs.tsx';
import { roomy, useMedia } from './use-media.ts';
import { WalkBar } from './WalkBar.tsx';
import { editKeys, walkKeys } from './walk-keys.ts';

export { preloadEquations } from '../../parts/formula/Equation.tsx';

/** The step screen: graph, computation, ledger, transport. */
export function StepScreen() {
  useKeys(walkKeys);
  useKeys(editKeys, 'history');
  return (
    <StageProvider>
      <Screen />
    </StageProvider>
  );
}

function Screen() {
  const projector = useStore((state) => state.projector);
  const hasRoom = useMedia(roomy);
  const ledgerBelow = hasRoom && !projector;
  const screen = useRef<HTMLDivElement>(null);
  return (
    <Frame screen={screen} ledger={ledgerBelow ? 'below' : 'tab'}>
      <Boundary size="bar">
        <WalkBar />
      </Boundary>{' '}
      <Stage ledgerBelow={ledgerBelow} />
      <Boundary size="pane">
        <Transport />
      </Boundary>
      <Boundary size="part">
        <Announcer />
      </Boundary>
      <Boundary size="part">
        <Changes page={screen} />
        <Lights page={screen} />
      </Boundary>
    </Frame>
  );
}

function Stage({ ledgerBelow }: { readonly ledgerBelow: boolean }) {
  const { program } = useFrame();
  const projector = useStore((state) => state.projector);
  return (
    <main className="stage">
      <div className="stage-graph">
        <PhaseBanner />
        <Boundary size="pane">
          <GraphPane />
        </Boundary>
        <Boundary size="pane">
          {program.cells.length === 0 ? <SoftmaxControls /> : <Strip />}
        </Boundary>{' '}
      </div>
      <div className="stage-pane" id="pane">
        {projector ? (
          <Boundary size="pane">
            <ProjectorPane />
          </Boundary>
        ) : (
          <Panes ledgerBelow={ledgerBelow} />
        )}
        <Boundary size="pane">
          <ExplainPanel />
        </Boundary>
      </div>
      {ledgerBelow ? (
        <div className="stage-ledger">
          <Boundary size="pane">
            <LedgerPane />
          </Boundary>
        </div>
      ) : null}
    </main>
  );
}

interface FrameProps {
  readonly screen: RefObject<HTMLDivElement | null>;
  readonly ledger: 'below' | 'tab';
  readonly children: ReactNode;
}

/** The page around its parts, which a step does not draw anew. */
function Frame({ screen, ledger, children }: FrameProps) {
  const { phase } = useStep();
  return (
    <div
      ref={screen}
      className="step-screen"
      data-phase={phase}
      data-ledger={ledger}
      {...explaining}
    >
      {children}
    </div>
  );
}

/** For the class: the computation, or on a key the ledger or what can be changed. */
function ProjectorPane() {
  const ledgerOpen = useStore((state) => state.ledgerOpen);
  const tab = useStore((state) => state.tab);
  if (ledgerOpen) return <LedgerPane />;
  return tab === 'edit' ? (
    <div className="tab-panel">
      <EditPane />
    </div>
  ) : (
    <ComputationSteps />
  );
}

/** Says which way the numbers run: never by colour alone. */
function PhaseBanner() {
  const { phase } = useStep();
  return (
    <p className="phase-banner" data-phase={phase}>
      {useTexts().shell.banners[phase]}
    </p>
  );
}

/** Epochs, loss line and gradient check below the graph. */
function Strip() {
  return (
    <div className="strip">
      <Boundary size="part">
        <EpochControls />
      </Boundary>
      <Boundary size="part">
        <LossLine />
      </Boundary>
      <Boundary size="part">
        <GradientBadge />
      </Boundary>
    </div>
  );
}

function Panes({ ledgerBelow }: { readonly ledgerBelow: boolean }) {
  const chosen = useStore((state) => state.tab);
  const tab = ledgerBelow && chosen === 'ledger' ? 'computation' : chosen;
  return (
    <>
      <Tabs tab={tab} withLedger={!ledgerBelow} />
      <div
        className="tab-panel"
        role="tabpanel"
        id={`panel-${tab}`}
        aria-labelledby={`tab-${tab}`}
        // the equations hold nothing that takes the focus, and may be longer than the pane
        tabIndex={tab === 'code' ? 0 : undefined}
      >
        <Boundary size="pane" key={tab}>
          <Pane of={tab} />
        </Boundary>
      </div>
    </>
  );
}

function Pane({ of }: { readonly of: Tab }) {
  switch (of) {
    case 'computation':
      return <ComputationSteps />;
    case 'ledger':
      return <LedgerPane />;
    case 'edit':
      return <EditPane />;
    case 'workshop':
      return <WorkshopPane />;
    default:
      return <CodePane />;
  }
}
