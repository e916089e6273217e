import { errorLine, traceOfFile } from './answer.ts';
import { nameOf, readSource } from './read-source.ts';
import type { Command, Terminal } from './terminal.ts';

const USAGE = 'usage: npm run --silent trace -- FILE.json   (- reads standard input)';

/** Prints the trace of an example file as JSON; exit code 2 and one line about what is wrong where there is none. */
export const traceCommand: Command = async (paths, terminal) => {
  const { open, print, warn } = terminal;
  const [path] = paths;
  if (path === undefined || paths.length > 1) {
    warn(USAGE);
    return 2;
  }
  const name = nameOf(path);
  try {
    const { before, beside, pieces } = traceOfFile(await readSource(open, path), name);
    before.forEach(warn);
    const text = pieces();
    beside.forEach(warn);
    await writePieces(text, terminal);
    await print('');
    return 0;
  } catch (error) {
    warn(errorLine(error, name));
    return 2;
  }
};

/** Characters that go out at once. */
const portion = 2 ** 16;

async function writePieces(
  pieces: Iterable<string>,
  { write }: Pick<Terminal, 'write'>,
): Promise<void> {
  let [waiting, length]: [string[], number] = [[], 0];
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < portion) continue;
    await write(waiting.join(''));
    [waiting, length] = [[], 0];
  }
  await write(waiting.join(''));
}
