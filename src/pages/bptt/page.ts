/** The lab of backpropagation through time, fetched when it is opened. */
export { BpttLab as Page } from './BpttLab.tsx';
