import { answerFile, errorLine } from './answer.ts';
import { nameOf, readSource } from './read-source.ts';
import type { Command } from './terminal.ts';

const USAGE = 'usage: npm run --silent trace -- FILE.json   (- reads standard input)';

/** Prints the trace of an example file as JSON; exit code 2 and one line about what is wrong where there is none. */
export const traceCommand: Command = async (paths, { open, print, warn }) => {
  const [path] = paths;
  if (path === undefined || paths.length > 1) {
    warn(USAGE);
    return 2;
  }
  const name = nameOf(path);
  try {
    const answer = answerFile(await readSource(open, path), name);
    if (answer.code === 0) await print(answer.json);
    else warn(answer.line);
    return answer.code;
  } catch (error) {
    warn(errorLine(error, name));
    return 2;
  }
};
