import type { BpttTexts } from './texts.id.ts';

/** The lab of backpropagation through time: chain, sum over time, paths, batches, cost. */
export const bptt: BpttTexts = {
  title: 'BPTT: the chain of derivatives, factor by factor',
  parts: {
    table: 'Data table',
    chain: 'Chain',
    sum: 'Why a sum',
    path: 'A path through y₂?',
    batch: 'Minibatches',
    cost: '100 timesteps',
  },
  partsLabel: 'Parts',
  graph: (lit) => `The network unrolled over time. The path that is lit: ${lit}.`,
  partGraph: 'Graph of the network',
  noPath: 'none',
  settings: 'Settings',
  example: 'Example',
  lossAt: 'Loss',
  weight: 'Derivative by',
  weights: { recurrent: 'recurrent weights', input: 'input weights' },

  rows: {
    title: (word) => `${word} becomes a table of (input, class)`,
    story:
      'The letter at timestep t is the input, the next letter is its class, as in the table on the slide. One row is one timestep; all four rows together are one training example.',
    time: 't',
    input: 'input',
    columns: 'A1 … A4: one-hot code of the input letter',
    class: 'class',
  },
  twins: {
    title: 'Rows 3 and 4: same input, other class',
    story:
      'A network that sees its own row only cannot be right on both. An RNN also reads h of the timestep before, and that h differs. For h to hold something useful, the gradient has to flow back through h: that is BPTT.',
    memory: 'h before',
    output: 'output y',
    cut: 'y with W = 0',
    cutNote:
      'The last column is computed with recurrent weights of 0: both rows give exactly the same output.',
  },

  all: {
    title: (t, count, W) => `From E${t} there are ${count} paths to ${W}`,
    story: (t, W) =>
      `Only the loss E${t} counts here. ${W} is used once at every timestep, so there is one path through each use. ∂E${t}/∂${W} is the sum of the terms below: one term per path, each term a product.`,
    term: (k, W) => `Term k = ${k}: through the ${W} used at t = ${k}`,
  },
  where: {
    shared: 'The start that all terms share',
    term: (k) => `Term k = ${k}`,
    product: (at, of) => `product ${at} of ${of}`,
  },
  factors: {
    softmax: {
      title: (t) => `From E${t} over softmax to the logits z${t}`,
      story: (t) =>
        `Left: ∂E${t}/∂y${t} = −ȳ/y, filled for the right class alone. Middle: the Jacobian of softmax. Their product is exactly y${t} − ȳ${t}. (The “hello” slides call these logits y.)`,
    },
    readout: {
      title: (t) => `From the logits z${t} to the hidden state h${t}`,
      story: () =>
        'z = V h + b, so the derivative of z by h is the readout matrix itself. Up to here all terms are the same; from here on the paths part.',
    },
    recurrent: {
      title: (above, below) => `One timestep back: from h${above} to h${below}`,
      story: (above) =>
        `One timestep back is one factor: diag(1 − h${above}²) times the recurrent weights. Every timestep that is crossed adds one such factor, and this is where vanishing gradients come from.`,
    },
    slope: {
      title: (at) => `From h${at} to net${at}, the sum inside tanh`,
      story: (at) =>
        `h = tanh(net), so every unit is multiplied by its own slope only, 1 − h${at}². As a matrix: a diagonal, the rest is zero.`,
    },
    weight: {
      title: (at, t, W) => `From net${at} to the ${W} used at t = ${t}`,
      story: (W) =>
        `net = U x + W h + b, so ∂netᵢ/∂${W}ᵢⱼ is what ${W} was multiplied by. What arrives from the left times that vector gives a matrix as large as ${W}: this term.`,
      single:
        'In “hello” W is a single number that multiplies every unit of the h before. So this term is a single number too.',
      zero: 'What was multiplied at t = 1 is h₀ = 0, so this term is zero: at the first timestep W has not multiplied anything yet. (Choose the input weights, and it is not.)',
    },
  },
  parted: 'This factor is itself a product:',
  element: (n) => `Element ${n}:`,
  agrees: (difference) =>
    `Equal to the gradient of the backward engine (difference ${difference}).`,
  fused: 'The engine does softmax and cross-entropy at once: y − ȳ.',
  total: {
    walk: (t) => `Walk the backward pass of the whole loss on the step screen, from t = ${t}`,
    title: (t, W) => `The sum of the terms is ∂E${t}/∂${W}`,
    story: (t) =>
      `Left: every term, made from its factors. Right: their sum, and the gradient of E${t} that the backward engine finds in one sweep. Both have to be equal.`,
    sum: 'sum of the terms',
    engine: 'backward engine',
  },

  copies: {
    title: (W) => `Untie it: every timestep has a ${W} of its own`,
    story: (t, W) =>
      `Give every timestep its own copy of ${W}, with the same numbers. The loss E${t} stays as it is, but now every copy has a gradient of its own. These numbers come from the backward engine on the untied network, and they equal term k of the chain.`,
    copy: (k) => `copy at t = ${k}`,
    same: (k, difference) => `= term k = ${k} (difference ${difference})`,
  },
  tied: {
    title: (W) => `Tie it again: one ${W}, and its gradient is the sum`,
    story: (W) =>
      `Move one weight a little. If only one copy moves, E changes by the gradient of that copy. If ${W} is tied, all copies move together, and the change of E is the sum. That is why the gradient is summed over time.`,
    moved: 'what is moved',
    real: 'real change of E',
    foretold: 'gradient × move',
    copy: (k) => `the copy at t = ${k} alone`,
    sum: 'sum of the rows above',
    tied: (W) => `the tied ${W} (all at once)`,
    by: 'Move ε',
    which: 'The weight that is moved',
    note: 'The two columns approach each other as ε shrinks.',
  },

  slide: {
    title: 'The chain on the slide runs through y₂',
    story:
      'The slide writes ∂E/∂W = ∂E/∂y₃ · ∂y₃/∂h₃ · ∂h₃/∂y₂ · ∂y₂/∂h₁ … There is no factor ∂h₃/∂y₂: no operation reads y₂ and makes h₃ of it. h₃ reads h₂.',
    wrong: 'on the slide',
    right: (W) => `right: one term for each use of ${W} (k = 3, 2, 1)`,
    readBy: 'is read by',
    jacobian: (above, below) => `∂${above}/∂${below}, computed in this network`,
    feedback:
      'Only where an output is fed back as the next input does an arrow leave y₂. The network of this slide does not do that.',
  },
  output: {
    title: 'Disturb the output at t = 2: h₃ stands still',
    story:
      'This number is added to the logits z₂ in the middle of the forward pass, and the rest is really computed. y₂ and E₂ change. h₃, y₃ and E₃ do not change by a single digit.',
  },
  state: {
    title: 'Disturb h₂: h₃ and E₃ change',
    story:
      'The same disturbance of the hidden state h₂ arrives at h₃, y₃ and E₃. This is the path that the gradient takes: ∂h₃/∂h₂, not ∂h₃/∂y₂.',
  },
  disturb: {
    by: 'Disturbance of the first element',
    quantity: 'quantity',
    before: 'before',
    after: 'after',
    change: 'change',
    none: 'still',
    table: 'The forward pass before and after the disturbance',
  },

  batch: {
    unpadded: {
      title: 'One minibatch, sequences of unequal length',
      story:
        'Three sequences of 4, 2 and 3 timesteps. Run one by one, each is as long as it is. But libraries want one block of numbers: (sequence, timestep, input).',
    },
    masked: {
      title: 'Padding and a mask: the loss does not change',
      story:
        'The empty places are filled (padding), here with index 0, which is A. A mask notes which places are real. The loss counts places with mask 1 only, so the loss and all gradients stay the same.',
    },
    forgotten: {
      title: 'The mask forgotten: the padding is learned',
      story:
        'Without the mask the padded places count: the network is trained to guess A after a sequence has ended. Loss and gradient are wrong, and no error says so.',
    },
    sequence: (n) => `sequence ${n}`,
    mask: 'mask',
    grid: 'The sequences of the minibatch: input → class, and the loss of every place',
    results: 'What comes out',
    ways: { unpadded: 'one by one', masked: 'padding + mask', forgotten: 'padding, no mask' },
    loss: 'loss (sum)',
    count: 'places that count',
    mean: 'mean loss',
    gradient: 'largest difference of a gradient',
    meanNote:
      'The mean divides by the number of real places (9), not by the cells of the block (12).',
    lastState: 'Mind the last h',
    lastNote:
      'A mask on the loss does not stop the RNN: it goes on computing over the padding. For many-to-one take h at the real end, not in the last column.',
    real: 'h of sequence 2 at t = 2 (its end)',
    padded: 'h of sequence 2 at t = 4 (last column)',
  },

  whole: {
    title: (T) => `What ${T} timesteps cost`,
    story:
      'The slide asks what happens with 100 timesteps. The cost grows in proportion to T: 100 timesteps are 100 times one. The number of parameters stays the same. What is expensive is memory (all forward values are kept until the way back has used them) and the long chain.',
  },
  cut: {
    title: (k) => `Truncated BPTT: cut every ${k} timesteps`,
    story:
      'No gradient crosses a cut. Every piece is walked back before the next one begins, so that one piece at a time is kept. It saves memory and shortens the chain. It hardly saves operations: every timestep is still walked once forward and once back.',
  },
  cost: {
    timesteps: 'Length T',
    hidden: 'Hidden size H',
    truncate: 'Piece k',
    full: 'full BPTT',
    truncated: (k) => `pieces of ${k}`,
    forward: 'forward operations',
    backward: 'backward operations',
    kept: 'numbers kept at once',
    longest: 'factors in the longest chain',
    pairs: 'terms (pairs of t and k)',
    parameters: 'parameters',
    bytes: (size) => `${size} in float64`,
    table: 'Counted from the operations of this network',
    pairsNote: (pairs, T) =>
      `Term by term there are ${pairs} chains. One sweep back adds up what arrives at every h, so ${T} steps back are enough: that is what backpropagation is for.`,
    time: (forward, both) =>
      `Measured on this device: forward ${forward} ms, forward and backward ${both} ms.`,
    measure: 'Measure the time',
    learns: (k) =>
      `The price: a dependency longer than ${k} timesteps cannot be learned through the gradient.`,
  },
};
