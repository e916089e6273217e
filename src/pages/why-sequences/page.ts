import '../../parts/formula/computation.css';
import '../../parts/explain/explain.css';
import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import '../../parts/stations/stations.css';
import './data.css';
import './length.css';
import './order.css';
import './series.css';
import './sizes.css';

/** The lesson on sequences with its style sheets, fetched when it is opened. */
export { WhySequencesLab as Page } from './WhySequencesLab.tsx';
