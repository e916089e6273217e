import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../parts/frame/lab.css';
import './styles/counting/model.css';
import './styles/counting/summary.css';
import './styles/counting/weights.css';
import './styles/counting/exercise.css';
import './styles/counting/sizes.css';

/** The parameter counter with its style sheets, fetched when it is opened. */
export { CountingLab } from '../labs/counting/CountingLab.tsx';
