/** The lab of the numpy functions, fetched when it is opened. */
export { FunctionsLab as Page } from './FunctionsLab.tsx';
