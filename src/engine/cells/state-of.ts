const defined = /^[ \t]*([\p{L}][\p{L}\p{N}_]*)[ \t]*=/gmu;
const before = /([\p{L}][\p{L}\p{N}_]*)_prev(?![\p{L}\p{N}_])/gu;

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? '');

/**
 * The names that equations carry to the next timestep: those that a line defines and `…_prev` reads. `h` comes first,
 * because the first is what the layer hands on. Empty where nothing is read of the timestep before.
 */
export function stateOf(equations: string): readonly string[] {
  const text = equations.replace(/#.*$/gm, '');
  const names = [...new Set(namesIn(text, defined))];
  const read = namesIn(text, before);
  if (read.length === 0) return [];
  const carried = names.filter((name) => read.includes(name));
  return names.includes('h') ? ['h', ...carried.filter((name) => name !== 'h')] : carried;
}
