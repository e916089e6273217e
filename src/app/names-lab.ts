import './styles/lesson.css';
import './styles/term.css';
import './styles/edit/pane.css';
import './styles/edit/network.css';
import './styles/edit/cell.css';
import './styles/lab.css';
import './styles/training.css';
import './styles/names/setup.css';
import './styles/names/training.css';
import './styles/names/sampling.css';
import './styles/names/inside.css';

/** The lab of dinosaur names with its style sheets, fetched when it is opened. */
export { NamesLab } from '../labs/names/NamesLab.tsx';
