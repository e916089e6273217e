import { lessonCommand } from './lesson-command.ts';
import { runInTerminal } from './terminal.ts';

await runInTerminal(lessonCommand);
