import './styles/computation.css';
import './styles/clip.css';
import './styles/graph/frames.css';
import './styles/graph/numbers.css';
import './styles/graph/arrows.css';
import './styles/graph/motion.css';
import './styles/ledger.css';
import './styles/explain.css';
import './styles/transport/buttons.css';
import './styles/transport/timeline.css';
import './styles/transport/epochs.css';
import './styles/transport/loss.css';
import './styles/transport/check.css';
import './styles/transport/sizes.css';
import './styles/lesson.css';
import './styles/term.css';
import './styles/edit/pane.css';
import './styles/edit/network.css';
import './styles/edit/cell.css';
import './styles/workshop/fields.css';
import './styles/workshop/pairs.css';
import './styles/workshop/sequences.css';

/** The step screen with its style sheets, fetched when a lesson is opened. */
export { preloadEquations, StepScreen } from '../view/shell/StepScreen.tsx';
