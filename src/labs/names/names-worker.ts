import { exposeTraining } from '../training/expose-training.ts';
import { fetchWasm } from '../training/fetch-wasm.ts';
import { namesCourse } from './names-course.ts';

exposeTraining('names', namesCourse(fetchWasm));
