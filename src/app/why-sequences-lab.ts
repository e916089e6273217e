import '../parts/formula/computation.css';
import '../parts/explain/explain.css';
import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../parts/frame/lab.css';
import '../parts/stations/stations.css';
import './styles/why-sequences/data.css';
import './styles/why-sequences/length.css';
import './styles/why-sequences/order.css';
import './styles/why-sequences/series.css';
import './styles/why-sequences/sizes.css';

/** The lesson on sequences with its style sheets, fetched when it is opened. */
export { WhySequencesLab } from '../labs/why-sequences/WhySequencesLab.tsx';
