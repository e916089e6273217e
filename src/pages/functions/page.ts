import '../../parts/formula/computation.css';
import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import './functions.css';
import './sizes.css';

/** The lab of the numpy functions with its style sheets, fetched when it is opened. */
export { FunctionsLab as Page } from './FunctionsLab.tsx';
