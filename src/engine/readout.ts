export const readoutActivations = ['softmax', 'sigmoid', 'linear', 'tanh'] as const;
export type ReadoutActivation = (typeof readoutActivations)[number];

/** Equations of the readout, from the hidden state h of the top layer to the output y. */
export function readoutEquations(
  activation: ReadoutActivation,
  has: { readonly weights: boolean; readonly bias: boolean; readonly temperature: boolean },
): string {
  const product = has.weights ? 'W_hy h' : 'h';
  const logits = has.bias ? `${product} + b_y` : product;
  return `
    logits = ${has.weights || has.bias ? logits : 'linear(h)'}    # scores before the activation
    y = ${activation}(${has.temperature ? 'logits / tau' : 'logits'})    # output
  `;
}
