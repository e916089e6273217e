import './styles/computation.css';
import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/bptt/graph.css';
import './styles/bptt/panes.css';
import './styles/bptt/sizes.css';

/** The lab of backpropagation through time with its style sheets, fetched when it is opened. */
export { BpttLab } from '../labs/bptt/BpttLab.tsx';
