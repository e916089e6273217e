import '../parts/formula/computation.css';
import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../parts/frame/lab.css';
import './styles/vanishing/cells.css';
import './styles/vanishing/chart.css';
import './styles/vanishing/panel.css';
import './styles/vanishing/sizes.css';

/** The lab of vanishing gradients with its style sheets, fetched when it is opened. */
export { VanishingLab } from '../labs/vanishing/VanishingLab.tsx';
