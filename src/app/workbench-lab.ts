import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/bench.css';

/** The workbench with its style sheets, fetched when it is opened. */
export { WorkbenchLab } from '../labs/workbench/WorkbenchLab.tsx';
