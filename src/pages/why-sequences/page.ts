/** The lesson on sequences, fetched when it is opened. */
export { WhySequencesLab as Page } from './WhySequencesLab.tsx';
