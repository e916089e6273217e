import { Fault, type FaultPhrase, phrase } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { extentOf } from '../example/extent.ts';
import { readExample } from '../example/read-example.ts';
import { idleSentence } from '../i18n/idle-sentence.ts';
import { lossDomainFault } from '../trace/loss-domain.ts';
import { compile } from '../trace/program/compile.ts';
import { buildReport, checkFinite } from '../trace/report/report.ts';
import { runTrace } from '../trace/trace.ts';
import { jsonPieces } from './json-pieces.ts';

/** What the command says: a trace as JSON, or one line about what is wrong. */
export type Answer =
  | { readonly code: 0; readonly trace: TraceText }
  | { readonly code: 2; readonly line: string };

/** A trace that is yet to be computed. */
export interface TraceText {
  /** What is worth knowing before it is computed, and what beside it, a line each. */
  readonly before: readonly string[];
  readonly beside: readonly string[];
  /** Computes it: its JSON, piece by piece. @throws Fault where a number is not finite. */
  readonly pieces: () => Iterable<string>;
}

/** Numbers that a printed trace may hold, some 160 MB of text; and from how many on a line says so before. */
const mostNumbers = 5_000_000;
const manyNumbers = 500_000;
const bytesOfNumber = 32;

/** The trace of an example file; `name` is what messages call the file. */
export function answerFile(bytes: Uint8Array, name: string): Answer {
  try {
    const trace = traceOfFile(bytes, name);
    return { code: 0, trace: { ...trace, pieces: made(trace.pieces()) } };
  } catch (error) {
    return { code: 2, line: errorLine(error, name) };
  }
}

const made = (pieces: Iterable<string>) => (): Iterable<string> => pieces;

/** The trace of an example file as JSON. @throws Fault that says why there is none. */
export const printTrace = (bytes: Uint8Array, name: string): string =>
  [...traceOfFile(bytes, name).pieces()].join('');

/** What is known of the trace of an example file before it is computed. @throws Fault where the file is no example. */
export function traceOfFile(bytes: Uint8Array, name: string): TraceText {
  const example = readExample(decode(bytes, name), name);
  const numbers = contributionsOf(example);
  const idle = idleSentence(example, 'en');
  const megabytes = Math.round((numbers * bytesOfNumber) / 1e6);
  return {
    before:
      numbers > manyNumbers
        ? [`${name}: about ${numbers} numbers, ${megabytes} MB of text; Ctrl-C stops`]
        : [],
    beside: idle === undefined ? [] : [`${name}: ${idle}`],
    pieces: () => tracePieces(example),
  };
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

function tracePieces(example: Example): Iterable<string> {
  const trace = runTrace(compile(example));
  const report = buildReport(trace);
  const fault = Number.isFinite(report.loss ?? 0) ? undefined : lossDomainFault(trace);
  if (fault !== undefined) throw fault;
  return jsonPieces(checkFinite(report, trace));
}

/**
 * How many numbers the contributions alone are: all parameters at all timesteps of all examples.
 * @throws Fault where these would be too many.
 */
function contributionsOf(example: Example): number {
  if (example.loss === undefined && example.upstream === undefined) return 0;
  const { parameters, timesteps } = extentOf(example);
  const numbers = parameters * timesteps;
  if (numbers <= mostNumbers) return numbers;
  throw new Fault(
    'the trace',
    phrase('parametersAt', { parameters, timesteps }),
    phrase('contributions', { count: mostNumbers }),
  );
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
