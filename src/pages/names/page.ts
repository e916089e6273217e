import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../walk/edit/pane.css';
import '../../walk/edit/network.css';
import '../../walk/edit/cell.css';
import '../../parts/frame/lab.css';
import '../../parts/training/training.css';
import './setup.css';
import './training.css';
import './sampling.css';
import './inside.css';

/** The lab of dinosaur names with its style sheets, fetched when it is opened. */
export { NamesLab as Page } from './NamesLab.tsx';
