import '../parts/formula/computation.css';
import '../parts/explain/explain.css';
import '../parts/guide/lesson.css';
import '../parts/glossary/term.css';
import '../parts/frame/lab.css';
import '../parts/stations/stations.css';
import './styles/unfolding/words.css';
import './styles/unfolding/loop.css';
import './styles/unfolding/unrolling.css';
import './styles/unfolding/systems.css';
import './styles/unfolding/sizes.css';

/** The lesson on unfolding with its style sheets, fetched when it is opened. */
export { UnfoldingLab } from '../labs/unfolding/UnfoldingLab.tsx';
