import './styles/computation.css';
import './styles/explain.css';
import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/stations.css';
import './styles/why-sequences/data.css';
import './styles/why-sequences/length.css';
import './styles/why-sequences/order.css';
import './styles/why-sequences/series.css';
import './styles/why-sequences/sizes.css';

/** The lesson on sequences with its style sheets, fetched when it is opened. */
export { WhySequencesLab } from '../labs/why-sequences/WhySequencesLab.tsx';
