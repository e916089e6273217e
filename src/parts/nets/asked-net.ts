import { createContext } from 'react';

/** Of the networks on a page, the one of which the reader asked about a number; and how another becomes that one. */
export const AskedNet = createContext<
  readonly [string | undefined, (net: string | undefined) => void]
>([undefined, () => undefined]);
