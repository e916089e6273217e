import process from 'node:process';
import { type Answer, answerFile, errorLine } from './answer.ts';
import { nameOf, readSource } from './read-source.ts';

const USAGE = 'usage: npm run --silent trace -- FILE.json   (- reads standard input)';

async function answer(paths: readonly string[]): Promise<Answer> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) return { code: 2, line: USAGE };
  try {
    return answerFile(await readSource(path), nameOf(path));
  } catch (error) {
    return { code: 2, line: errorLine(error, nameOf(path)) };
  }
}

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', () => process.exit(0));

const result = await answer(process.argv.slice(2));
process.exitCode = result.code;
if (result.code === 0) process.stdout.write(`${result.json}\n`);
else process.stderr.write(`${result.line}\n`);
