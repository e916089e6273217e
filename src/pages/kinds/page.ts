import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import './kinds.css';

/** The page of the kinds of networks with its style sheets, fetched when it is opened. */
export { KindsLab as Page } from './KindsLab.tsx';
