import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/counting/model.css';
import './styles/counting/summary.css';
import './styles/counting/weights.css';
import './styles/counting/exercise.css';
import './styles/counting/sizes.css';

/** The parameter counter with its style sheets, fetched when it is opened. */
export { CountingLab } from '../labs/counting/CountingLab.tsx';
