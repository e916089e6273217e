import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import './glossary.css';

/** The glossary with its style sheets, fetched when it is opened. */
export { GlossaryLab as Page } from './GlossaryLab.tsx';
