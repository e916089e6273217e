import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../walk/edit/pane.css';
import '../walk/edit/network.css';
import '../walk/edit/cell.css';
import '../parts/frame/lab.css';
import '../parts/training/training.css';
import './styles/forecast/setup.css';
import './styles/forecast/pipeline.css';
import './styles/forecast/charts.css';
import './styles/forecast/sizes.css';

/** The forecasting lab with its style sheets, fetched when it is opened. */
export { ForecastLab } from '../labs/forecast/ForecastLab.tsx';
