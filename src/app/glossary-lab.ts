import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/glossary.css';

/** The glossary with its style sheets, fetched when it is opened. */
export { GlossaryLab } from '../labs/glossary/GlossaryLab.tsx';
