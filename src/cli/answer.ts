import { Fault, type FaultPhrase, phrase } from '../engine/fault.ts';
import type { Example } from '../lessons/example.ts';
import { readExample } from '../lessons/read-example.ts';
import { nodeOf } from '../trace/block.ts';
import { compile } from '../trace/compile.ts';
import type { Program } from '../trace/program.ts';
import { buildReport, checkFinite } from '../trace/report.ts';
import { runTrace } from '../trace/trace.ts';

/** What the command says: the trace as JSON, or one line about what is wrong. */
export type Answer =
  | { readonly code: 0; readonly json: string }
  | { readonly code: 2; readonly line: string };

/** Numbers that a printed trace may hold, some 100 MB of text. */
const MOST_NUMBERS = 5_000_000;

/** The trace of an example file; `name` is what messages call the file. */
export function answerFile(bytes: Uint8Array, name: string): Answer {
  try {
    return { code: 0, json: printTrace(bytes, name) };
  } catch (error) {
    return { code: 2, line: errorLine(error, name) };
  }
}

/** The trace of an example file as JSON. @throws Fault that says why there is none. */
export function printTrace(bytes: Uint8Array, name: string): string {
  return traceJson(readExample(decode(bytes, name), name));
}

/** Why a file could not be traced: one line, without a stack. */
export function errorLine(error: unknown, name: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const isAboutFile = error instanceof Fault && error.subject === name;
  return oneLine(isAboutFile ? message : `${name}: ${message}`);
}

/** The text of a file. @throws Fault where its bytes are none. */
export function decode(
  bytes: Uint8Array,
  name: string,
  wanted: FaultPhrase = phrase('jsonFor', { reason: 'UTF-8' }),
): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(name, phrase('notText'), wanted);
  }
}

function traceJson(example: Example): string {
  const program = compile(example);
  checkSize(program);
  return JSON.stringify(checkFinite(buildReport(runTrace(program))));
}

/** @throws Fault where the contributions alone, all parameters at all timesteps, would be too many. */
function checkSize(program: Program): void {
  const sizes = program.parameters.map(({ node }) => nodeOf(program, node));
  const parameters = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const timesteps = program.timesteps.length;
  const numbers = parameters * timesteps;
  if (program.loss === undefined || numbers <= MOST_NUMBERS) return;
  throw new Fault(
    'the trace',
    phrase('parametersAt', { parameters, timesteps }),
    phrase('contributions', { count: MOST_NUMBERS }),
  );
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
