/** The lab of vanishing gradients, fetched when it is opened. */
export { VanishingLab as Page } from './VanishingLab.tsx';
