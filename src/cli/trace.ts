import { runInTerminal } from './terminal.ts';
import { traceCommand } from './trace-command.ts';

await runInTerminal(traceCommand);
