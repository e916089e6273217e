import { fillPhrase } from '../../engine/fault.ts';
import { faultTexts } from '../../i18n/fault-texts.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import type { ToldFault } from './text-summary.ts';
import { namesTexts } from './texts.ts';

/** What is wrong, in the reader's language. */
export function FaultLine({ fault: { subject, found, wanted } }: { readonly fault: ToldFault }) {
  const { texts } = useWords(namesTexts);
  const { phrases } = faultTexts[useLanguage()];
  return (
    <p className="names-trouble" role="alert">
      {texts.fault(subject, fillPhrase(phrases, found), fillPhrase(phrases, wanted))}
    </p>
  );
}
