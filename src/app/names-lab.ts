import './styles/lesson.css';
import './styles/edit.css';
import './styles/lab.css';
import './styles/names.css';

/** The lab of dinosaur names with its style sheets, fetched when it is opened. */
export { NamesLab } from '../labs/names/NamesLab.tsx';
