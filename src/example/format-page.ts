import type * as v from 'valibot';
import { type FaultCode, faultPhrases } from '../engine/fault.ts';
import { exampleSchema } from './example.ts';
import { meanings } from './meanings.ts';

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string)[];
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly getter?: (value: unknown) => Schema;
  readonly literal?: string;
  readonly message?: string;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: number }[];
};

/** An entry of the file: where it stands, what it may hold, and whether it can be left out. */
export interface FormatEntry {
  readonly path: string;
  readonly value: string;
  readonly isOptional: boolean;
}

const wholeFile: v.GenericSchema = exampleSchema;

/** Objects that stand at several places are told at the first. */
type Told = Map<Schema, string>;

/** Every entry that an example file may have, objects before what stands in them. */
export const formatEntries = (): readonly FormatEntry[] => entriesOf(wholeFile, '', new Map());

/** Values by which a schema that looks at what is there first shows all it may turn into. */
const samples: readonly unknown[] = [undefined, { forward: 0 }, { from: 0 }, []];

/** What a schema may turn into, without what wraps it. */
function formsOf(schema: Schema): readonly Schema[] {
  const { wrapped, getter } = schema;
  if (wrapped !== undefined) return formsOf(wrapped);
  if (getter === undefined) return [schema];
  const made = samples.flatMap((sample) => formsOf(getter(sample)));
  return made.filter((each, at) => made.findIndex((other) => isAlike(each, other)) === at);
}

const isAlike = (one: Schema, other: Schema): boolean =>
  one === other || (one.type === 'array' && other.type === 'array');

function entriesOf(schema: Schema, path: string, told: Told): readonly FormatEntry[] {
  return formsOf(schema).flatMap((form): readonly FormatEntry[] => {
    if (form.item !== undefined) return entriesOf(form.item, `${path}[]`, told);
    if (form.type === 'variant')
      return (form.options ?? []).flatMap((each) =>
        typeof each === 'string' ? [] : entriesOf(each, `${path}(${nameIn(each)})`, told),
      );
    if (form.entries === undefined || told.has(form)) return [];
    told.set(form, path);
    return Object.entries(form.entries).flatMap(([key, entry]) => {
      const at = path === '' ? key : `${path}.${key}`;
      const isOptional = entry.type === 'optional';
      const value = wordsOf(entry, told);
      return [{ path: at, value, isOptional }, ...entriesOf(entry, at, told)];
    });
  });
}

const nameIn = ({ entries }: Schema): string => entries?.name?.literal ?? '';

/** What may stand there, in a few words. */
function wordsOf(schema: Schema, told: Told): string {
  const isNullable = schema.type === 'nullable' || schema.wrapped?.type === 'nullable';
  const forms = formsOf(schema).map((form) => formOf(form, told));
  return [...forms, ...(isNullable ? ['null'] : [])].join(', or ');
}

function formOf(form: Schema, told: Told): string {
  const { type, literal, options, item, message, entries, pipe = [] } = form;
  const bounds = boundsOf(flat(pipe));
  if (type === 'custom') return faultPhrases[message as FaultCode];
  if (literal !== undefined) return `"${literal}"`;
  if (type === 'picklist') return (options ?? []).map((each) => `"${each}"`).join(', ');
  if (item !== undefined)
    return `a list${bounds === '' ? '' : ` of ${bounds}`}; each ${wordsOf(item, told)}`;
  if (type === 'record') return 'named numbers';
  if (type === 'string') return `a text${bounds === '' ? '' : ` of ${bounds} characters`}`;
  if (type === 'boolean') return 'true or false';
  if (type === 'number')
    return `${flat(pipe).some((each) => each.type === 'integer') ? 'a whole number' : 'a number'}${bounds === '' ? '' : ` ${bounds}`}`;
  const first = entries === undefined ? undefined : told.get(form);
  return first === undefined ? 'an object' : `an object as in \`${first}\``;
}

const signs: Readonly<Record<string, string>> = {
  min_value: 'from',
  gt_value: 'above',
  min_length: 'from',
  max_value: 'to',
  lt_value: 'below',
  max_length: 'to',
};

/** from 1 to 256 */
const boundsOf = (actions: NonNullable<Schema['pipe']>): string =>
  Object.entries(signs)
    .flatMap(([sign, word]) =>
      actions.flatMap(({ type, requirement }) => (type === sign ? [`${word} ${requirement}`] : [])),
    )
    .join(' ')
    .replace(/^from (\d+) to/, '$1 to')
    .replace(/^to /, 'at most ');

/** The actions of a pipe and of the pipes within it. */
const flat = (pipe: NonNullable<Schema['pipe']>): NonNullable<Schema['pipe']> =>
  pipe.flatMap((each, at) => {
    const { pipe: inner } = each as Partial<Schema>;
    return at > 0 || inner === undefined || inner === pipe ? [each] : flat(inner);
  });

/** The page of the documentation about the file format. */
export function formatPage(): string {
  const rows = formatEntries().map(
    ({ path, value, isOptional }) =>
      `| \`${path}\` | ${isOptional ? '' : 'yes'} | ${value.replaceAll('|', '\\|')} | ${meanings[path] ?? ''} |`,
  );
  return [
    '# The example file',
    '',
    'An example is a JSON file: a network, what it reads, what it should answer. The app opens it (“Open an example file” on',
    'the home page), and `npm run --silent trace -- FILE.json` prints all its numbers. `public/examples/` has some.',
    'Numbers are a single number, a list (a column), or a list of equally long rows. `[]` stands for each entry of a list,',
    '`(sgd)` for the object of that name. Objects that stand at several places are told at the first; any other entry is refused.',
    '',
    '| entry | needed | value | what it is |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
