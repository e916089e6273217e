import { load } from '../../store/load.ts';

type Katex = typeof import('katex')['default'];

/** Sets the type of formulas; there once KaTeX has arrived. */
export type Typesetter = (latex: string) => readonly Node[] | undefined;

let loaded: Typesetter | undefined;

/** The typesetter if it is there. */
export const typesetter = (): Typesetter | undefined => loaded;

/** Fetches KaTeX and the fonts that nearly every formula has, so that none changes its width once it is shown. */
export function loadTypesetter(): Promise<Typesetter> {
  return load(() => Promise.all([import('katex'), import('katex/dist/katex.min.css')])).then(
    async ([{ default: katex }]) => {
      await fontsOfFormulas();
      loaded ??= (latex) => typeset(katex, latex);
      return loaded;
    },
  );
}

const faces = ['KaTeX_Main', 'italic 1em KaTeX_Math', 'KaTeX_Size1', 'KaTeX_Size2'];
/** Ms after which formulas are shown in whatever type there is. */
const patience = 3000;

/** Waits for the fonts, not for ever; a font that does not come leaves formulas in another type. */
async function fontsOfFormulas(): Promise<void> {
  if (typeof document === 'undefined' || document.fonts === undefined) return;
  const arrived = faces.map((face) =>
    document.fonts.load(face.includes(' ') ? face : `1em ${face}`).catch(() => []),
  );
  const given = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all(arrived), given]);
}

const typesetBefore = new Map<string, readonly Node[] | undefined>();
const mostKept = 400;

/** The nodes of a formula, a copy of those made before where there are any: stepping back and forth costs nothing. */
function typeset(katex: Katex, latex: string): readonly Node[] | undefined {
  if (typesetBefore.size >= mostKept) typesetBefore.clear();
  if (!typesetBefore.has(latex)) typesetBefore.set(latex, render(katex, latex));
  return typesetBefore.get(latex)?.map((node) => node.cloneNode(true));
}

/** None where KaTeX refuses it: the formula then stands as plain text. */
function render(katex: Katex, latex: string): readonly Node[] | undefined {
  const element = document.createElement('div');
  try {
    katex.render(latex, element, {
      trust: ({ command }) => command === '\\htmlClass',
      strict: false,
      throwOnError: true,
      output: 'html',
    });
  } catch {
    return undefined;
  }
  return [...element.childNodes];
}
