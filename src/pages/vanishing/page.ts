import '../../parts/formula/computation.css';
import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import './cells.css';
import './chart.css';
import './panel.css';
import './sizes.css';

/** The lab of vanishing gradients with its style sheets, fetched when it is opened. */
export { VanishingLab as Page } from './VanishingLab.tsx';
