import '../../parts/formula/computation.css';
import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import './graph.css';
import './panes.css';
import './sizes.css';

/** The lab of backpropagation through time with its style sheets, fetched when it is opened. */
export { BpttLab as Page } from './BpttLab.tsx';
