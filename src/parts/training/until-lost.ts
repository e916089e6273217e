/** Never settles while a worker lives; one that cannot be fetched or runs out of memory never answers. @throws Error then */
export const untilLost = (worker: Worker): Promise<never> =>
  new Promise((_, refuse) => {
    worker.addEventListener('error', () => refuse(new Error('worker: found none, wanted one')));
  });
