import './styles/computation.css';
import './styles/lesson.css';
import './styles/lab.css';
import './styles/bptt.css';

/** The lab of backpropagation through time with its style sheets, fetched when it is opened. */
export { BpttLab } from '../labs/bptt/BpttLab.tsx';
