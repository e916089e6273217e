import type { LessonText } from '../lesson.ts';
import { lstmCard } from './card.ts';

export const lstmEnglish: LessonText = {
  ...lstmCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'Who is being talked about? A stands for Alice, J for John, “.” for a word that names nobody. Only after the last token the network must say which name came last.',
    },
    {
      term: 'cₜ (cell state)',
      meaning:
        'The long memory: one number per unit. It is multiplied by a gate and added to, but it never goes through a weight matrix.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning:
        'What the cell shows of its memory: to the scores and to the gates of the next timestep.',
    },
    {
      term: 'gate',
      meaning:
        'A number between 0 (closed) and 1 (open) for every unit, made by a sigmoid from xₜ and hₜ₋₁. Something is multiplied by it.',
    },
    {
      term: 'fₜ (forget gate)',
      meaning:
        'How much of cₜ₋₁ is kept. “Alice is good in Physics. John, on the other hand, is good at Chemistry”: at John, Alice may be deleted. In spite of its name, 1 means: keep.',
    },
    {
      term: 'iₜ (input gate) and gₜ (candidate)',
      meaning:
        'g is what could be written, −1 to 1; i is how much of it is. That John is captain matters; “he told me yesterday over the phone” does not. The slides call g C̃.',
    },
    {
      term: 'oₜ (output gate)',
      meaning:
        'How much of tanh(c) is shown as h. After “brave” a name is wanted, so the memory of John must come out.',
    },
    {
      term: 'W_xf and W_hf',
      meaning:
        'The slides write W_f·[h, x]: one matrix for both. We write its two halves apart; the numbers are the same. Each gate has its own.',
    },
    {
      term: 'zₜ, yₜ, L',
      meaning:
        'Scores, probabilities (softmax) and loss, as in every RNN. Here only t = 6 has a loss.',
    },
  ],
  notes: {
    'f1.f':
      'The forget gate has a sigmoid, so it lies between 0 and 1. Unit 1 would keep 0.323 of the old cell state. But c₀ is zero: there is nothing to forget yet.',
    'f1.c':
      'A is written into the memory: c₁ is −0.929 in unit 1. This unit has learned to use minus for Alice and plus for John.',
    'f2.f':
      'The token “.” names nobody, and the gate of unit 1 stays open: 0.847. Most of what is known of Alice is kept.',
    'f2.c':
      'The slides show the gates but not this equation: what is kept plus what is new. The candidate, −0.409, has the sign of the memory, so Alice is even refreshed.',
    'f3.f':
      'John is named, and the gate of unit 1 falls to 0.067: Alice is deleted, as in the sentences of the slides. Unit 2 keeps 0.956. Every unit has a gate of its own.',
    'f3.g':
      'The candidate is no gate. It goes through tanh, so it may be negative: 0.800 is the sign for John.',
    'f3.c':
      'Hardly anything of the old, nearly all of the new: c₃ is 0.691. Plus stands for John. One timestep was enough to change the subject.',
    'f6.o':
      'The output gate is 0.941, so h₆ is nearly tanh(c₆). At t = 1 it was 0.57. It never closes, because no loss has ever asked it to be silent before the end.',
    'f6.y':
      'J gets 0.962, three tokens after it was read. The weights were trained, so this answer is no accident.',
    loss: 'Only the last timestep has a target. To reach t = 3, where John was read, the gradient must travel back through three timesteps.',
    'b6.dh_output':
      'An LSTM has two states, so there are four arrivals: at h from its own output and from the next timestep, at c from its own h and from the next timestep. At the last timestep nothing comes from the future.',
    'b5.dc':
      'From the future comes the gradient of c₆ times f₆, which is 0.891. No weight matrix and no tanh lie on this way. That is why the gradient of unit 1 hardly shrinks: −0.008 at t = 6, −0.008 still at t = 3.',
    'b3.dh_prev':
      'h₂ was read by the three gates and by the candidate. So four messages come back, each through its own matrix W_hi, W_hf, W_hg, W_ho, and add up.',
    'b2.dc':
      'Between t = 3 and t = 2 the forget gate was nearly closed, so hardly anything returns: the gradient of unit 1 falls to −0.001. Rightly so: what was read before John does not matter.',
  },
  summary: [
    'c = f ⊙ c₋ + i ⊙ g, with c₋ of the timestep before: keep a part of the old, add a part of the new.',
    'The gates f, i and o are sigmoids of x and the h before, between 0 and 1, one number per unit. The candidate g is a tanh.',
    'h = o ⊙ tanh(c): the output gate decides what of the memory is shown.',
    'Here the forget gate of unit 1 stays open at every “.” and closes when John is named.',
    'Backward, c receives the gradient of the next c times the forget gate. While the gate is open, the gradient does not vanish.',
    'Measured on this task with 20 random starts each and the same training: 18 LSTMs with 2 units answer all 54 sequences of 6 tokens, and 18 those of 20 tokens. Of RNNs with 2 units 10 and 3 do, of RNNs with 5 units, which have about as many weights, 19 and 0. One of these stands beside this LSTM in the tab Try, to be walked through.',
  ],
  recall: [
    {
      question: 'The forget gate of a unit is close to 1. What happens to its memory?',
      options: [
        {
          text: 'It is deleted',
          why: 'Memory is deleted where it is multiplied by a number near 0.',
        },
        {
          text: 'It is kept',
          why: 'c₋ is multiplied by f. A gate near 1 keeps it, a gate near 0 deletes it. The name is misleading.',
        },
        { text: 'It is shown', why: 'What is shown is decided by the output gate.' },
        {
          text: 'It changes its sign',
          why: 'f is a sigmoid and never negative, so it turns no sign.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Why does the candidate g use tanh and not a sigmoid?',
      options: [
        {
          text: 'Because it must be able to write negative numbers, too',
          why: 'With a sigmoid only positive numbers could be added to c. Here minus stands for Alice, so a negative candidate is needed.',
        },
        {
          text: 'Because tanh is computed faster',
          why: 'Speed is not the reason: both are computed from an exponential.',
        },
        {
          text: 'Because g is a gate',
          why: 'g is what is written, not a gate. Gates are the ones with a sigmoid.',
        },
        { text: 'Because h is zero at the start', why: 'h₀ is zero whichever function g has.' },
      ],
      answer: 0,
    },
    {
      question: 'What lies on the direct way of the gradient from c₆ back to c₅?',
      options: [
        {
          text: 'W_hf and a tanh',
          why: 'That is a way through h₅ and the forget gate, not the direct one.',
        },
        { text: 'W_hi, W_hf, W_hg and W_ho', why: 'Those four lie on the ways through h₅.' },
        {
          text: 'Only f₆',
          why: 'c₆ contains f₆ ⊙ c₅, so the gradient is multiplied by f₆ and by nothing else on this way.',
        },
        {
          text: 'o₆ and W_hy',
          why: 'Those lie on the way from c₆ to the output, not from c₆ to c₅.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Why does so little gradient get from t = 3 back to c₂?',
      options: [
        {
          text: 'Because t = 2 has no target',
          why: 'What comes from the loss at the end passes t = 2 with or without a target there.',
        },
        {
          text: 'Because x₂ is “.”',
          why: 'x₂ is read at t = 2. The question is about the way from t = 3 to c₂.',
        },
        {
          text: 'Because every chain of this length makes gradients vanish',
          why: 'From t = 6 to t = 3 the chain is longer, and the gradient stays.',
        },
        {
          text: 'Because the forget gate was nearly closed at t = 3',
          why: 'What was forgotten cannot have changed the answer, so it cannot get much gradient. Between t = 6 and t = 3 the gate was open and the gradient stayed.',
        },
      ],
      answer: 3,
    },
    {
      question: 'How many numbers does the LSTM layer learn here, with 3 inputs and 2 units?',
      options: [
        { text: '12', why: 'That is one of the parts of an LSTM alone.' },
        { text: '24', why: 'That is two parts. How many has an LSTM?' },
        {
          text: '48',
          why: 'Each of the four parts i, f, g, o has 2·3 + 2·2 + 2 = 12 numbers. Together with the 9 of the readout it would be 57.',
        },
        { text: '57', why: 'The numbers of the readout are counted in.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Slides of the course Deep Learning (14620323), Deep Sequence Modelling: Workings of LSTMs in RNN. Task and weights are our own: trained for 100 epochs with Adam',
};
