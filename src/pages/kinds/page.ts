/** The page of the kinds of networks, fetched when it is opened. */
export { KindsLab as Page } from './KindsLab.tsx';
