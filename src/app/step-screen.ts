import './styles/computation.css';
import './styles/graph.css';
import './styles/ledger.css';
import './styles/explain.css';
import './styles/transport.css';
import './styles/lesson.css';
import './styles/edit/pane.css';
import './styles/edit/network.css';
import './styles/edit/cell.css';
import './styles/workshop.css';

/** The step screen with its style sheets, fetched when a lesson is opened. */
export { preloadEquations, StepScreen } from '../view/shell/StepScreen.tsx';
