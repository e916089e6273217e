import './styles/lesson.css';
import './styles/lab.css';
import './styles/counting.css';

/** The parameter counter with its style sheets, fetched when it is opened. */
export { CountingLab } from '../labs/counting/CountingLab.tsx';
