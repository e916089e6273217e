/** The parameter counter, fetched when it is opened. */
export { CountingLab as Page } from './CountingLab.tsx';
