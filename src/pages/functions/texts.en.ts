import type { FunctionsTexts } from './texts.id.ts';

/** The lab of the numpy functions of the report. */
export const functions: FunctionsTexts = {
  title: 'RNN and LSTM functions by hand',
  functionsLabel: 'Functions',
  code: 'Code',
  listing: 'Inputs of np.random.seed(1)',
  equations: 'The same equations in our engine (Coursera notation)',
  results: 'Printed numbers and ours',
  printed: 'source',
  ours: 'ours',
  digits: 'digits',
  summary: (right, all) => `${right} of ${all} numbers equal`,
  verdicts: {
    equal: 'equal',
    rounding: 'equal up to float64 rounding',
    differs: 'differs',
  },
  plane: {
    example: (name, rows, columns) => `${name}: ${rows} units × ${columns} examples`,
    timestep: (name, rows, columns, example) =>
      `${name}, example ${example}: ${rows} units × ${columns} timesteps`,
    column: (name, rows, columns) => `${name}: ${rows} × ${columns}`,
  },
  walk: 'Walk it on the step screen',
  example: 'Example of the batch',
  open: (n) => `Walk example ${n} on the step screen`,
  openHint:
    'Vectors in the code are matrices (n, m): m = 10 examples at once. The step screen walks one of them, with the same numbers, in Coursera notation.',
  ownCode: {
    unreadable: (figure) =>
      `Fig. ${figure} of the report cannot be read: this code is ours, from the equations.`,
    added: 'Not in the report: this code is ours, from the equations.',
  },
  sources: {
    report: 'Numbers printed in the report.',
    public: 'Expected output of the notebook, first edition.',
    revised: 'Expected output of the notebook, later edition (“v3a”).',
    notebook:
      'The figure in the report has no text; its numbers are those of the public notebook it follows.',
  },
  notes: {
    rnn_cell_forward: {
      'as-listed': 'One step of the RNN for 10 examples at once. All numbers are equal.',
    },
    rnn_forward: {
      'as-listed':
        'The listing in Fig. 8 has ba = np.random.randn(2,1) and makes no by. Run as it stands it fails: shapes (5,10) and (2,1) do not fit. The printed values need ba (5,1) and by (2,1).',
    },
    lstm_cell_forward: {
      'as-listed':
        'Six numbers are misprinted in the report (digits that differ are marked). So are its shapes: {5, 16} should be (5, 10). All others are equal. The public notebook prints the right ones.',
    },
    lstm_forward: {
      'as-listed':
        'The listing in Fig. 16 cannot be read; the right order of randn stands below. With it all numbers are equal.',
    },
    rnn_cell_backward: {
      'as-listed':
        'The listing in Fig. 20 makes b but uses ba. With b as ba, none of the printed numbers comes out.',
      'left-over':
        'In the notebook, ba is left over from the rnn_forward cell that ran before. With that ba all numbers are equal: a forgotten global variable changes a result, and nothing says so.',
      revised:
        'The notebook exists in two editions. The report follows the first; the later one (“v3a”) passes the ba that the listing draws and prints other numbers: those that we computed two stops ago. All are equal.',
    },
    rnn_backward: {
      'as-listed':
        'The listing has ba = np.random.randn(2,1) where (5,1) is meant. Note the code: da from the output plus da from the next timestep, and dW summed over time.',
    },
    lstm_cell_backward: {
      'as-listed':
        'All numbers are equal but dbi: the report prints 0.25587763 twice, which is dbc. The right dbi is −0.40142491, and the line of dbo (0.13893342) is missing; the notebook has both.',
      figure:
        'The formulas of Fig. 26 lack brackets: the slope multiplies the second term instead of the sum. That of c̃ also has a c̃ too many and tanh twice. The code is right. Below, the formulas run as they stand, then mended.',
    },
    lstm_backward: {
      dropped:
        'Not in the report; its public notebook goes on with it. In its first edition the code does not hand da_prev and dc_prev on to the timestep before: we get its numbers by cutting the gradient at every timestep. Three biases in its table of expected output are wrong: its own code prints −0.15399065, −0.29691142 and −0.29798344, as we do.',
      carried:
        'With the gradient handed on, BPTT is whole: only dx of the last timestep stays the same. The difference is no rounding, it is gradient that was lost.',
      revised:
        'The later edition of the notebook (“v3a”) hands both on and expects other numbers, biases too. With the gradient handed on, all of them are ours.',
    },
  },
  figure: {
    literal: 'as it stands',
    mended: 'mended',
    engine: 'our engine',
    table: 'The dW that follows from a formula, summed over 10 examples',
    note: 'Both formulas are run by the equation language of this app, on the same numbers.',
  },
};
