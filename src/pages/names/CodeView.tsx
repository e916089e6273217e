import { useState } from 'react';
import { CopyField } from '../../parts/files/CopyField.tsx';
import { useWords } from '../../parts/use-words.ts';
import { namesTexts } from './texts.ts';

/** A program to take along. */
export function CodeView({ title, code }: { readonly title: string; readonly code: string }) {
  const { texts } = useWords(namesTexts);
  const [said, setSaid] = useState('');
  return (
    <section className="names-code" aria-label={title}>
      <h3>{title}</h3>
      <CopyField
        label={title}
        text={code}
        button={texts.copy}
        lines={14}
        onCopied={() => setSaid(texts.copied)}
        onRefused={() => setSaid(texts.copyByHand)}
      />
      <p className="names-note" role="status">
        {said}
      </p>
    </section>
  );
}
