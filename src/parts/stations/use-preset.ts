import { useState } from 'react';

/** What the reader changes, set anew to what each step of a part begins with. */
export function usePreset<Value>(step: number, presets: readonly Value[], fallback: Value) {
  const begin = (): Value => presets[step] ?? fallback;
  const [now, setNow] = useState(() => ({ step, value: begin() }));
  const current = now.step === step ? now : { step, value: begin() };
  if (current !== now) setNow(current);
  return [current.value, (value: Value): void => setNow({ step, value })] as const;
}
