/**
 * What some browser that vite.config.ts names as oldest lacks, by how it is written; from the tables of MDN (Chrome,
 * Firefox, Safari). Syntax is lowered by the build and the library of ECMAScript held by `lib` in tsconfig; this is what
 * neither sees.
 */
const inScripts: Readonly<Record<string, RegExp>> = {
  'Object.groupBy, Map.groupBy (117, 119, 17.4)': /\b(?:Object|Map)\.groupBy\b/,
  'Promise.withResolvers (119, 121, 17.4)': /\bPromise\.withResolvers\b/,
  'Promise.try (128, 134, 18.2)': /\bPromise\.try\b/,
  'Array.fromAsync (121, 115, 16.4)': /\bArray\.fromAsync\b/,
  'Iterator.from (122, 131, 18.4)': /\bIterator\.(?:from|concat)\b/,
  'RegExp.escape (136, 134, 18.2)': /\bRegExp\.escape\b/,
  'flags within a regular expression (125, 132, 26)': /\(\?[ims]*-?[ims]+:/,
  'sets: union, intersection … (122, 127, 17)':
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'Uint8Array.fromBase64 (140, 133, 18.2)': /\.(?:fromBase64|toBase64|setFromBase64)\(/,
  'AbortSignal.any (116, 124, 17.4)': /\bAbortSignal\.any\b/,
  'URL.canParse, URL.parse (126, 126, 18)': /\bURL\.(?:canParse|parse)\(/,
  'checkVisibility (105, 106, 17.4)': /\.checkVisibility\(/,
  'closedBy of a dialog (134, 141, none)': /\bclosed[Bb]y\b/,
  'moveBefore (133, 144, none)': /\.moveBefore\(/,
  'scheduler.postTask, yield (129, 142, none)': /\bscheduler\.(?:postTask|yield)\(/,
  'setHTMLUnsafe, getHTML (124, 123, 17.4)': /\.(?:setHTMLUnsafe|getHTML)\(/,
  'caretPositionFromPoint (128, 20, 26.2)': /\.caretPositionFromPoint\(/,
};

/** Declarations that mean nothing to an old browser and whose page is whole without them are left out. */
const inStyles: Readonly<Record<string, RegExp>> = {
  'light-dark() (123, 120, 17.5)': /\blight-dark\(/,
  'field-sizing (123, none, 26.2)': /\bfield-sizing:/,
  'interpolate-size, calc-size() (129, none, none)': /\binterpolate-size:|\bcalc-size\(/,
  'relative colours (119, 128, 16.4)': /\b(?:rgb|hsl|oklch|oklab|lab|lch)\(from\b/,
  '@starting-style (117, 129, 17.5)': /@starting-style\b/,
  '@property (85, 128, 16.4)': /@property\b/,
  '@scope (118, 146, 17.4)': /@scope\b/,
  'subgrid (117, 71, 16)': /\bsubgrid\b/,
  'anchors (125, 147, 26)': /\banchor\(|\banchor-size\(/,
  'round(), mod(), rem() (125, 118, 15.4)': /[:(,\s](?:round|mod|rem)\(/,
  'style queries (111, none, 18)': /@container[^{]*\bstyle\(/,
  ':user-invalid, :user-valid (119, 88, 16.5)': /:user-(?:in)?valid\b/,
  ':open, :details-content (133, 136, 26)': /:open\b|::details-content\b/,
  'if(), attr() with a type (133, none, none)': /[:\s]if\(|\battr\([^),]+\btype\(/,
};

/** The features in a built script or style sheet that an oldest browser lacks; what stands in @supports is asked for. */
export function newerThanOldest(file: string, text: string): readonly string[] {
  const isStyle = file.endsWith('.css');
  const asked = isStyle ? withoutSupports(text) : text;
  return Object.entries(isStyle ? inStyles : inScripts)
    .filter(([, written]) => written.test(asked))
    .map(([feature]) => feature);
}

/** Without the blocks of @supports. */
function withoutSupports(css: string): string {
  const start = css.indexOf('@supports');
  if (start < 0) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length && at >= 0; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}') depth--;
    if (depth === 0) return css.slice(0, start) + withoutSupports(css.slice(at + 1));
  }
  return css.slice(0, start);
}
