import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import './bench.css';

/** The workbench with its style sheets, fetched when it is opened. */
export { WorkbenchLab as Page } from './WorkbenchLab.tsx';
