import { exposeTraining } from '../../parts/training/expose-training.ts';
import { fetchWasm } from '../../parts/training/fetch-wasm.ts';
import { namesCourse } from './names-course.ts';

exposeTraining('names', namesCourse(fetchWasm));
