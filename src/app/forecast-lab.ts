import './styles/lesson.css';
import './styles/term.css';
import './styles/edit/pane.css';
import './styles/edit/network.css';
import './styles/edit/cell.css';
import './styles/lab.css';
import './styles/training.css';
import './styles/forecast/setup.css';
import './styles/forecast/pipeline.css';
import './styles/forecast/charts.css';
import './styles/forecast/sizes.css';

/** The forecasting lab with its style sheets, fetched when it is opened. */
export { ForecastLab } from '../labs/forecast/ForecastLab.tsx';
