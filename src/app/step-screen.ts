import '../parts/formula/computation.css';
import '../walk/computation/clip.css';
import '../walk/scene/frames.css';
import '../walk/scene/numbers.css';
import '../walk/scene/arrows.css';
import '../walk/scene/motion.css';
import '../walk/ledger/ledger.css';
import '../parts/explain/explain.css';
import '../walk/transport/buttons.css';
import '../walk/transport/timeline.css';
import '../walk/transport/epochs.css';
import '../walk/transport/loss.css';
import '../walk/transport/check.css';
import '../walk/transport/sizes.css';
import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../walk/edit/pane.css';
import '../walk/edit/network.css';
import '../walk/edit/cell.css';
import '../walk/workshop/fields.css';
import '../walk/workshop/pairs.css';
import '../walk/workshop/sequences.css';

/** The step screen with its style sheets, fetched when a lesson is opened. */
export { preloadEquations, StepScreen } from '../walk/shell/StepScreen.tsx';
