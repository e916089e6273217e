import './styles/computation.css';
import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/vanishing/cells.css';
import './styles/vanishing/chart.css';
import './styles/vanishing/panel.css';
import './styles/vanishing/sizes.css';

/** The lab of vanishing gradients with its style sheets, fetched when it is opened. */
export { VanishingLab } from '../labs/vanishing/VanishingLab.tsx';
