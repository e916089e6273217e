import './path-links.css';
import { labTexts } from '../../i18n/lab-texts.ts';
import { nameOf } from '../../lessons/card.ts';
import { addressOf, neighboursOf } from '../../lessons/index.ts';
import { useLanguage } from '../use-language.ts';

interface PathLinksProps {
  readonly slug: string;
  /** Called when a link is followed. */
  readonly onGo?: () => void;
}

/** The lessons before and after this one in the path, and all of them. */
export function PathLinks({ slug, onGo }: PathLinksProps) {
  const language = useLanguage();
  const texts = labTexts[language];
  const { before, after } = neighboursOf(slug);
  return (
    <nav className="path-links" aria-label={texts.path}>
      {before && (
        <a href={addressOf(before)} onClick={onGo}>
          <span aria-hidden="true">← </span>
          {texts.previous(nameOf(before.text[language]))}
        </a>
      )}
      <a href="#/">{texts.all}</a>
      {after && (
        <a href={addressOf(after)} onClick={onGo}>
          {texts.next(nameOf(after.text[language]))}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
