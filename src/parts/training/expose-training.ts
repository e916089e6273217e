import { expose } from 'comlink';
import { browserKeeper } from './checkpoint.ts';
import { TrainingServer } from './serve-training.ts';
import type { Course } from './trainable.ts';

/** Makes this worker the server of a kind of training; `key` is where its checkpoints are kept. */
export function exposeTraining<Job, Progress, Snapshot>(
  key: string,
  course: Course<Job, Progress, Snapshot>,
): void {
  expose(
    new TrainingServer(key, course, browserKeeper(), { now: () => performance.now(), breathe }),
  );
}

/** A task of its own: a timer would wait for at least 4 ms. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
