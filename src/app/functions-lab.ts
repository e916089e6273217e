import '../parts/formula/computation.css';
import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../parts/frame/lab.css';
import './styles/functions/functions.css';
import './styles/functions/sizes.css';

/** The lab of the numpy functions with its style sheets, fetched when it is opened. */
export { FunctionsLab } from '../labs/functions/FunctionsLab.tsx';
