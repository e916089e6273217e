/** Ms after which a store of the browser is taken for closed: some never answer. */
export const patience = 3000;

/** What a store answers; undefined where it is closed, full, or does not answer in time. */
export async function inTime<T>(ask: () => Promise<T>, limit = patience): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((give) => {
    timer = setTimeout(() => give(undefined), limit);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
