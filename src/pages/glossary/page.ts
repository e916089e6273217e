/** The glossary, fetched when it is opened. */
export { GlossaryLab as Page } from './GlossaryLab.tsx';
