/** The forecasting lab, fetched when it is opened. */
export { ForecastLab as Page } from './ForecastLab.tsx';
