import './styles/computation.css';
import './styles/explain.css';
import './styles/lesson.css';
import './styles/term.css';
import './styles/lab.css';
import './styles/stations.css';
import './styles/unfolding/words.css';
import './styles/unfolding/loop.css';
import './styles/unfolding/unrolling.css';
import './styles/unfolding/systems.css';
import './styles/unfolding/sizes.css';

/** The lesson on unfolding with its style sheets, fetched when it is opened. */
export { UnfoldingLab } from '../labs/unfolding/UnfoldingLab.tsx';
