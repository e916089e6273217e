import { useWords } from '../../parts/use-words.ts';
import { vectorOf } from '../../trace/program/compile-sequence.ts';
import { whySequencesTexts } from './texts.ts';

/** Tokens that the picture holds. */
const most = 24;

/** Tokens in the order of time as the one-hot columns that a network reads. */
export function OneHotGrid({ pieces }: { readonly pieces: readonly string[] }) {
  const { texts } = useWords(whySequencesTexts);
  const shown = pieces.slice(0, most);
  const vocabulary = [...new Set(shown)];
  if (shown.length === 0)
    return (
      <p className="why-note" role="status">
        {texts.data.empty}
      </p>
    );
  return (
    <div className="why-one-hot">
      <p className="why-one-hot-title">{texts.data.oneHot(pieces.length, new Set(pieces).size)}</p>
      <div className="why-scroll">
        <table data-many={shown.length > 10}>
          <thead>
            <tr>
              <td />
              {shown.map((piece, at) => (
                <th key={`${at}${piece}`} scope="col">
                  <small>{at + 1}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {vocabulary.map((token) => (
              <TokenLine key={token} token={token} pieces={shown} vocabulary={vocabulary} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="why-note">
        {pieces.length > most ? texts.data.tooLong(pieces.length, most) : texts.data.oneHotHint}
      </p>
    </div>
  );
}

interface TokenLineProps {
  readonly token: string;
  readonly pieces: readonly string[];
  readonly vocabulary: readonly string[];
}

/** The place of one token in every column. */
function TokenLine({ token, pieces, vocabulary }: TokenLineProps) {
  const row = vocabulary.indexOf(token);
  return (
    <tr>
      <th scope="row">{token}</th>
      {pieces.map((piece, at) => {
        const value = vectorOf(piece, vocabulary, vocabulary.length, 'inputs')[row] ?? 0;
        return (
          <td key={`${at}${piece}`} data-one={value === 1}>
            {value}
          </td>
        );
      })}
    </tr>
  );
}
