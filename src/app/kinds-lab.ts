import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/kinds.css';

/** The page of the kinds of networks with its style sheets, fetched when it is opened. */
export { KindsLab } from '../labs/kinds/KindsLab.tsx';
