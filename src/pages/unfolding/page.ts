import '../../parts/formula/computation.css';
import '../../parts/explain/explain.css';
import '../../parts/guide/lesson.css';
import '../../parts/glossary/term.css';
import '../../parts/frame/lab.css';
import '../../parts/stations/stations.css';
import './words.css';
import './loop.css';
import './unrolling.css';
import './systems.css';
import './sizes.css';

/** The lesson on unfolding with its style sheets, fetched when it is opened. */
export { UnfoldingLab as Page } from './UnfoldingLab.tsx';
