import type { ConventionId } from '../notation/convention.ts';

/** The symbols of every course that stand for weights, biases, states and scores, spelled base_sub. */
const own: Readonly<Record<ConventionId, string>> = {
  slides: 'U W V b_xh b_hy net h y ȳ z',
  names: 'W_xh W_hh w_hh W_hy b_h b_y a h y ȳ z',
  hello: 'w_xh w_hh w_hy bias bias_y a h y ȳ z',
  coursera: 'W_ax W_aa W_ya b_a b_y z a ŷ y z_y exp',
  keras: 'W U b W_dense b_dense a h y ȳ z',
  pytorch: 'W_ih W_hh b_ih b_hh W_fc b_fc a h y ȳ z',
};

/** The same for the gates, where G is each gate's letter. */
const gates: Readonly<Record<ConventionId, readonly [letters: string, symbols: string]>> = {
  slides: ['i f g o', 'G U_G W_G b_G net_G'],
  names: ['i f g o', 'G W_xG W_hG b_G a_G'],
  hello: ['i f g o', 'G w_xG w_hG bias_G a_G'],
  coursera: ['u f c o', 'W_Gx W_Ga W_G b_G z_G'],
  keras: ['i f c o', 'W_G U_G b_G a_G'],
  pytorch: ['i f g o', 'G W_iG W_hG b_iG b_hG a_G'],
};
/** The same for the gates of a GRU; the logits are z_y there, as z is a gate. */
const gruGates: Readonly<Record<ConventionId, readonly [letters: string, symbols: string]>> = {
  slides: ['r z n', 'G U_G W_G b_G b_hG net_G'],
  names: ['r z n', 'G W_xG W_hG b_G b_hG a_G'],
  hello: ['r z n', 'G w_xG w_hG bias_G bias_hG a_G'],
  coursera: ['r u c', 'W_Gx W_Ga W_G b_G b_aG z_G Γ_r'],
  keras: ['z r h', 'z r h̃ W_G U_G b_G b′_G a_G'],
  pytorch: ['r z n', 'G W_iG W_hG b_iG b_hG a_G'],
};
const gateValues: Partial<typeof own> = { coursera: 'Γ_u Γ_f c̃ Γ_o', keras: 'i f c̃ o' };

/** What all courses write alike. */
const shared = 'x c z_y L S τ η μ β ε n m v m̂ v̂ ‖g‖ s k e e_z t tanh σ one-hot'.split(' ');

/** Every symbol that a course writes. */
export function symbolsOfCourse(id: ConventionId): ReadonlySet<string> {
  const ofGates = [gates[id], gruGates[id]].flatMap(([letters, symbols]) =>
    letters
      .split(' ')
      .flatMap((letter) => symbols.split(' ').map((symbol) => symbol.replace('G', letter))),
  );
  return new Set(
    [...shared, ...own[id].split(' '), ...ofGates, ...(gateValues[id] ?? '').split(' ')].map(
      (each) => each.normalize('NFD'),
    ),
  );
}
