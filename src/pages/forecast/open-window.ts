import { createKernels } from '../../training/create-kernels.ts';
import { createNetwork } from '../../training/create-network.ts';
import { networkOf, trainingOf } from '../../training/forecast/job.ts';
import { windowExample } from '../../training/forecast/look-inside.ts';
import { forecastSession } from './forecast-session.ts';
import type { Result } from './use-result.ts';

/** Opens the window before a place with the net as it is trained at present, as an example file on the step screen. */
export async function openWindow(
  { job, prepared }: Result,
  place: number,
  onOpenFile: (file: File) => void,
): Promise<void> {
  const snapshot = await forecastSession.snapshot();
  if (snapshot === undefined) return;
  const { precision, seeds } = job.course;
  const kernels = await createKernels(precision, undefined);
  const network = createNetwork(
    networkOf(job.model),
    trainingOf(job.course, seeds[0] ?? 0),
    kernels,
  );
  network.restore(snapshot.network);
  const title = `${job.name} · ${job.labels[place] ?? ''}`;
  const example = windowExample(network, prepared, job.pipeline.window, place, title);
  onOpenFile(new File([JSON.stringify(example)], `${title}.json`, { type: 'application/json' }));
}
