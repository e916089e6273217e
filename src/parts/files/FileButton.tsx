import { FileUp } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly className: string;
  /** Kinds of files; an example file where none is given. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** Lets the reader choose a file. */
export function FileButton(props: FileButtonProps) {
  const { label, className, accept = '.json,application/json', onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    currentTarget.value = ''; // so that the same file can be chosen again
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <input ref={input} hidden type="file" accept={accept} aria-label={label} onChange={choose} />
      <button type="button" className={className} onClick={() => input.current?.click()}>
        <FileUp aria-hidden="true" />
        {label}
      </button>
    </>
  );
}
