import { runInTerminal } from './terminal.ts';
import { trainCommand } from './train-command.ts';

await runInTerminal(trainCommand);
