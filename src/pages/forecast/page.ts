import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../walk/edit/pane.css';
import '../../walk/edit/network.css';
import '../../walk/edit/cell.css';
import '../../parts/frame/lab.css';
import '../../parts/training/training.css';
import './setup.css';
import './pipeline.css';
import './charts.css';
import './sizes.css';

/** The forecasting lab with its style sheets, fetched when it is opened. */
export { ForecastLab as Page } from './ForecastLab.tsx';
