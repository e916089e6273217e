import './styles/lesson.css';
import './styles/edit.css';
import './styles/lab.css';
import './styles/forecast.css';

/** The forecasting lab with its style sheets, fetched when it is opened. */
export { ForecastLab } from '../labs/forecast/ForecastLab.tsx';
