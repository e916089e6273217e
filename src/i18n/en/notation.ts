/** How symbols are written: the select in the top bar. */
export const notation = {
  label: 'Notation',
  ofLesson: 'Lesson’s notation',
  names: {
    slides: 'Slides: U, W, V',
    names: 'Books: W_xh, W_hh, W_hy',
    hello: 'hello: w_xh, w_hh, bias',
    coursera: 'Coursera: a⟨t⟩, W_ax, W_aa',
    keras: 'Keras: W, U, b',
    pytorch: 'PyTorch: W_ih, W_hh',
  },
  /** What is said of a notation beyond its letters; shown as a hint at the select. */
  hints: {
    slides: 'As on the slides of IF3270: U reads the input, W the memory, V makes the scores.',
    names: 'As in most textbooks: W_xh leads from x to h.',
    hello: 'As on the “hello” slides: small w, and the bias as a word.',
    coursera:
      'As in Coursera’s Sequence Models: the state is a⟨t⟩, the update gate is Γ_u. W_f [a, x] is W_fa a + W_fx x.',
    keras:
      'As in Keras: kernel W, recurrent_kernel U. Keras keeps them transposed, inputs × units, because it multiplies x W.',
    pytorch:
      'As in torch.nn: two biases, of which b_hh is 0 here and stays 0, so that b_ih + b_hh is the one bias of this network.',
  },
};
