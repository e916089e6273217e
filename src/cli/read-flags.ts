import { Fault, phrase } from '../engine/fault.ts';

/** Flags as they were typed, each at most once; '' for one that takes no value. */
export type Flags = ReadonlyMap<string, string>;

/**
 * Reads `--name value` and `--name=value`.
 * @param valued the flags that take a value, with their dashes
 * @param plain those that take none
 * @throws Fault that names the flag
 */
export function readFlags(
  args: readonly string[],
  valued: readonly string[],
  plain: readonly string[] = [],
): Flags {
  const flags = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', ...parts] = arg.split('=');
    const inline = parts.length > 0 ? parts.join('=') : undefined;
    if (flags.has(name)) throw new Fault(name, phrase('twice', { token: name }), phrase('oneFlag'));
    if (plain.includes(name) && inline === undefined) flags.set(name, '');
    else if (valued.includes(name)) flags.set(name, givenValue(name, inline ?? rest.shift()));
    else throw unknownFlag(arg, [...valued, ...plain]);
  }
  return flags;
}

function givenValue(name: string, value: string | undefined): string {
  if (value !== undefined && value !== '' && !/^--[a-z]/.test(value)) return value;
  throw new Fault(name, phrase('nothing'), phrase('flagValue'));
}

function unknownFlag(arg: string, names: readonly string[]): Fault {
  const shown = arg.slice(0, 60);
  return new Fault(
    'flags',
    phrase('value', { value: shown }),
    phrase('oneOf', { options: names.join(' ') }),
  );
}

/** A flag's value as a number; undefined where it was not given. @throws Fault that names the flag */
export function numberFlag(flags: Flags, name: string): number | undefined {
  const text = flags.get(name);
  if (text === undefined) return undefined;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)))
    return Number(text);
  throw new Fault(name, phrase('value', { value: text.slice(0, 60) }), phrase('finite'));
}

/** A flag's value as one of a few words; undefined where it was not given. @throws Fault that names the flag */
export function choiceFlag<Option extends string>(
  flags: Flags,
  name: string,
  options: readonly Option[],
): Option | undefined {
  const text = flags.get(name);
  if (text === undefined) return undefined;
  const found = options.find((option) => option === text);
  if (found !== undefined) return found;
  const wanted = phrase('oneOf', { options: options.join(', ') });
  throw new Fault(name, phrase('value', { value: text.slice(0, 60) }), wanted);
}
