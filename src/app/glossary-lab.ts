import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../parts/frame/lab.css';
import './styles/glossary.css';

/** The glossary with its style sheets, fetched when it is opened. */
export { GlossaryLab } from '../labs/glossary/GlossaryLab.tsx';
