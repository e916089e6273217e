import { useEffect, useState } from 'react';
import { CopyField } from '../../parts/files/CopyField.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { isKnownByName, shareHash } from '../../store/share-link.ts';
import { useStore } from '../../store/store.ts';
import type { ShareSectionProps } from './section-props.ts';

/** A longer address is cut by some messengers. */
const longest = 8000;

/** The address of the present step, with the whole example in it where nobody else has that. */
export function LinkSection({ texts, subject, say }: ShareSectionProps) {
  const language = useLanguage();
  const link = useLink();
  const length = (link ?? '').length;
  const note =
    link === undefined
      ? texts.noLink
      : length > longest
        ? texts.linkLong(new Intl.NumberFormat(language).format(length))
        : isKnownByName(subject)
          ? texts.linkShort
          : texts.linkWhole;
  return (
    <section aria-label={texts.link}>
      <h3>{texts.link}</h3>
      <CopyField
        label={texts.link}
        text={link ?? ''}
        button={texts.copyLink}
        lines={1}
        onCopied={() => say(texts.copied)}
        onRefused={() => say(texts.copyYourself)}
      />
      <p data-warns={link === undefined || length > longest ? '' : undefined}>{note}</p>
    </section>
  );
}

/** The link; empty until it is made, undefined where the browser cannot make it. */
function useLink(): string | undefined {
  const [link, setLink] = useState<string | undefined>('');
  useEffect(() => {
    let isWanted = true;
    const state = useStore.getState();
    if (state.subject === undefined) return undefined;
    void shareHash(state, state.subject).then(
      (hash) => isWanted && setLink(new URL(hash, location.href).href),
      () => isWanted && setLink(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return link;
}
