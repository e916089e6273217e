import '../parts/formula/computation.css';
import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../parts/frame/lab.css';
import './styles/bptt/graph.css';
import './styles/bptt/panes.css';
import './styles/bptt/sizes.css';

/** The lab of backpropagation through time with its style sheets, fetched when it is opened. */
export { BpttLab } from '../labs/bptt/BpttLab.tsx';
