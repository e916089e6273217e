import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../walk/edit/pane.css';
import '../walk/edit/network.css';
import '../walk/edit/cell.css';
import '../parts/frame/lab.css';
import '../parts/training/training.css';
import './styles/names/setup.css';
import './styles/names/training.css';
import './styles/names/sampling.css';
import './styles/names/inside.css';

/** The lab of dinosaur names with its style sheets, fetched when it is opened. */
export { NamesLab } from '../labs/names/NamesLab.tsx';
