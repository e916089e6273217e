import { importsOf, isTest, resolveImport, type Source } from './source.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** The circles of imports, each with the names of its files. Types count: who reads must follow them too. */
export function checkCircles(sources: readonly Source[]): string[] {
  return circlesOf(graphOf(sources)).map(
    (files) =>
      `${files.sort().join(' ↔ ')}: wanted imports that lead one way; ` +
      `move what they share to a file that imports none of them`,
  );
}

function graphOf(sources: readonly Source[]): Graph {
  const shipped = sources.filter((source) => !isTest(source));
  const paths = new Set(shipped.map(({ path }) => path));
  const targetsOf = (source: Source) =>
    importsOf(source).flatMap(({ from }) => resolveImport(source.path, from) ?? []);
  return new Map(
    shipped.map((one) => [one.path, targetsOf(one).filter((target) => paths.has(target))]),
  );
}

/** Strongly connected components of more than one file (Kosaraju and Sharir, 1981): what is reached
 * against the arrows, beginning with the file that was left last, is one component. */
function circlesOf(graph: Graph): string[][] {
  const left: string[] = [];
  const seen = new Set<string>();
  for (const path of graph.keys()) visit(graph, path, seen, left);
  const back = reversed(graph);
  const taken = new Set<string>();
  const components = left.reverse().map((path) => {
    const component: string[] = [];
    visit(back, path, taken, component);
    return component;
  });
  return components.filter((files) => files.length > 1);
}

/** Depth first; a file is added to `left` when everything that it leads to has been seen. */
function visit(graph: Graph, path: string, seen: Set<string>, left: string[]): void {
  if (seen.has(path)) return;
  seen.add(path);
  for (const next of graph.get(path) ?? []) visit(graph, next, seen, left);
  left.push(path);
}

function reversed(graph: Graph): Graph {
  const back = new Map([...graph.keys()].map((path): [string, string[]] => [path, []]));
  for (const [path, targets] of graph) for (const target of targets) back.get(target)?.push(path);
  return back;
}
