import { exposeTraining } from '../training/expose-training.ts';
import { fetchWasm } from '../training/fetch-wasm.ts';
import { forecastCourse } from './forecast-course.ts';

exposeTraining('forecast', forecastCourse(fetchWasm));
