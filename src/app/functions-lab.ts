import './styles/computation.css';
import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/functions/functions.css';
import './styles/functions/sizes.css';

/** The lab of the numpy functions with its style sheets, fetched when it is opened. */
export { FunctionsLab } from '../labs/functions/FunctionsLab.tsx';
