/** The lesson on unfolding, fetched when it is opened. */
export { UnfoldingLab as Page } from './UnfoldingLab.tsx';
