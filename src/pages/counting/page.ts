import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import './model.css';
import './summary.css';
import './weights.css';
import './exercise.css';
import './sizes.css';

/** The parameter counter with its style sheets, fetched when it is opened. */
export { CountingLab as Page } from './CountingLab.tsx';
