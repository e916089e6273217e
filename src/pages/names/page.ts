/** The lab of dinosaur names, fetched when it is opened. */
export { NamesLab as Page } from './NamesLab.tsx';
