import type { FunctionId } from './recipe.ts';

/** A line that the report prints, and what of our run stands for it. */
export interface Print {
  /** As the report writes it: `a_next[4]`. */
  readonly label: string;
  /** Name of the result (see `resultOf`). */
  readonly of: string;
  /** Its indices; a single timestep of a result over time is its timestep 0. */
  readonly at: readonly number[];
  /** Which numbers of the part are printed; all of them where nothing is said. */
  readonly says: readonly string[];
  /** Where a single timestep is printed of all examples: the last index of every number. */
  readonly isOneStep?: boolean;
}

const split = (text: string): readonly string[] => text.split(' ');

const step = (label: string, of: string, row: number, text: string): Print => ({
  label,
  of,
  at: [row],
  says: split(text),
  isOneStep: true,
});
const part = (label: string, of: string, at: readonly number[], text: string): Print => ({
  label,
  of,
  at,
  says: split(text),
});

/**
 * The printed results: of the report (document 001, Fig. 9, 13, 21, 24, 28); of rnn_cell_forward, lstm_forward and
 * lstm_backward, which it has as pictures or not at all, those of the public notebook that it follows ("Building a
 * Recurrent Neural Network - Step by Step", first edition, its tables of expected output).
 */
export const prints: Readonly<Record<FunctionId, readonly Print[]>> = {
  rnn_cell_forward: [
    step(
      'a_next[4]',
      'a',
      4,
      '0.59584544 0.18141802 0.61311866 0.99808218 0.85016201 0.99980978 -0.18887155 0.99815551 0.6531151 0.82872037',
    ),
    step(
      'yt_pred[1]',
      'y',
      1,
      '0.9888161 0.01682021 0.21140899 0.36817467 0.98988387 0.88945212 0.36920224 0.9966312 0.9982559 0.17746526',
    ),
  ],
  rnn_forward: [
    part('a[4][1]', 'a', [4, 1], '-0.99999375 0.77911235 -0.99861469 -0.99833267'),
    part('y_pred[1][3]', 'y', [1, 3], '0.79560373 0.86224861 0.11118257 0.81515947'),
    part('caches[1][1][3]', 'x', [1, 3], '-1.1425182 -0.34934272 -0.20889423 0.58662319'),
  ],
  lstm_cell_forward: [
    step(
      'a_next[4]',
      'a',
      4,
      '-0.66408471 0.0036921 0.02088357 0.22834167 -0.85575339 0.00138482 0.76560531 0.34631421 -0.00215674 0.43827275',
    ),
    step(
      'c_next[2]',
      'c',
      2,
      '0.63267805 1.00570849 0.35504474 0.20690913 -1.64566718 0.11832942 0.76449811 -0.0081561 -0.74348425 -0.26810932',
    ),
    step(
      'yt[1]',
      'y',
      1,
      '0.79913913 0.15986619 0.22412122 0.15606108 0.97057211 0.31146381 0.00943987 0.12660353 0.39380172 0.07828381',
    ),
    step(
      'cache[1][3]',
      'c',
      3,
      '-0.16263995 1.03729328 0.72938082 -0.54101719 0.02752074 -0.30821874 0.0705101 -1.03752894 1.41219977 -0.37647422',
    ),
  ],
  lstm_forward: [
    part('a[4][3][6]', 'a', [4, 3, 6], '0.17211776753291672'),
    part('y[1][4][3]', 'y', [1, 4, 3], '0.9508734618501101'),
    part('c[1][2][1]', 'c', [1, 2, 1], '-0.8555449167181981'),
    part(
      'caches[1][1][1]',
      'x',
      [1, 1],
      '0.82797464 0.23009474 0.76201118 -0.22232814 -0.20075807 0.18656139 0.41005165',
    ),
  ],
  rnn_cell_backward: [
    part('dxt[1][2]', 'dx', [1, 2, 0], '-0.4605641030588797'),
    part('da_prev[2][3]', 'da0', [2, 3], '0.08429686538067716'),
    part('dWax[3][1]', 'dWax', [3, 1], '0.3930818739219303'),
    part('dWaa[1][2]', 'dWaa', [1, 2], '-0.28483955786960674'),
    part('dba[4]', 'dba', [4], '0.80517166'),
  ],
  rnn_backward: [
    part('dx[1][2]', 'dx', [1, 2], '-2.07101689 -0.59255627 0.02466855 0.01483317'),
    part('da0[2][3]', 'da0', [2, 3], '-0.3149423751266499'),
    part('dWax[3][1]', 'dWax', [3, 1], '11.264104496527777'),
    part('dWaa[1][2]', 'dWaa', [1, 2], '2.303333126579892'),
    part('dba[4]', 'dba', [4], '-0.74747722'),
  ],
  lstm_cell_backward: [
    part('dxt[1][2]', 'dx', [1, 2, 0], '3.2305591151091884'),
    part('da_prev[2][3]', 'da0', [2, 3], '-0.0639621419710924'),
    part('dc_prev[2][3]', 'dc0', [2, 3], '0.7975220387970015'),
    part('dWf[3][1]', 'dWf', [3, 1], '-0.14795483816449723'),
    part('dWi[1][2]', 'dWi', [1, 2], '1.0574980552259903'),
    part('dWc[3][1]', 'dWc', [3, 1], '2.3045621636876668'),
    part('dWo[1][2]', 'dWo', [1, 2], '0.33131159528921084'),
    part('dbf[4]', 'dbf', [4], '0.18864637'),
    part('dbi[4]', 'dbi', [4], '0.25587763'),
    part('dbc[4]', 'dbc', [4], '0.25587763'),
  ],
  lstm_backward: [
    part('dx[1][2]', 'dx', [1, 2], '-0.00173313 0.08287442 -0.30545663 -0.43281115'),
    part('da0[2][3]', 'da0', [2, 3], '-0.095911501954'),
    part('dWf[3][1]', 'dWf', [3, 1], '-0.0698198561274'),
    part('dWi[1][2]', 'dWi', [1, 2], '0.102371820249'),
    part('dWc[3][1]', 'dWc', [3, 1], '-0.0624983794927'),
    part('dWo[1][2]', 'dWo', [1, 2], '0.0484389131444'),
    part('dbf[4]', 'dbf', [4], '-0.0565788'),
    part('dbi[4]', 'dbi', [4], '-0.06997391'),
    part('dbc[4]', 'dbc', [4], '-0.27441821'),
    part('dbo[4]', 'dbo', [4], '0.16532821'),
  ],
};

/** What edition "v3a" of the notebook expects of the two functions that it mended. */
export const revisedPrints: Readonly<Partial<Record<FunctionId, readonly Print[]>>> = {
  rnn_cell_backward: [
    part('dxt[1][2]', 'dx', [1, 2, 0], '-1.3872130506'),
    part('da_prev[2][3]', 'da0', [2, 3], '-0.152399493774'),
    part('dWax[3][1]', 'dWax', [3, 1], '0.410772824935'),
    part('dWaa[1][2]', 'dWaa', [1, 2], '1.15034506685'),
    part('dba[4]', 'dba', [4], '0.20023491'),
  ],
  lstm_backward: [
    part('dx[1][2]', 'dx', [1, 2], '0.00218254 0.28205375 -0.48292508 -0.43281115'),
    part('da0[2][3]', 'da0', [2, 3], '0.312770310257'),
    part('dWf[3][1]', 'dWf', [3, 1], '-0.0809802310938'),
    part('dWi[1][2]', 'dWi', [1, 2], '0.40512433093'),
    part('dWc[3][1]', 'dWc', [3, 1], '-0.0793746735512'),
    part('dWo[1][2]', 'dWo', [1, 2], '0.038948775763'),
    part('dbf[4]', 'dbf', [4], '-0.15745657'),
    part('dbi[4]', 'dbi', [4], '-0.50848333'),
    part('dbc[4]', 'dbc', [4], '-0.42510818'),
    part('dbo[4]', 'dbo', [4], '-0.17958196'),
  ],
};
