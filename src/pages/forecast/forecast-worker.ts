import { exposeTraining } from '../../parts/training/expose-training.ts';
import { fetchWasm } from '../../parts/training/fetch-wasm.ts';
import { forecastCourse } from './forecast-course.ts';

exposeTraining('forecast', forecastCourse(fetchWasm));
