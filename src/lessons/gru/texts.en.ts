import type { LessonText } from '../lesson.ts';
import { gruCard } from './card.ts';

export const gruEnglish: LessonText = {
  ...gruCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'The same as in the LSTM lesson: A stands for Alice, J for John, “.” for a word that names nobody. At the end the network must say which name came last.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'The only state of a GRU. It is memory and output in one; there is no cell state c.',
    },
    {
      term: 'zₜ (update gate)',
      meaning:
        'How much of hₜ₋₁ stays, between 0 and 1. The rest, 1 − z, is filled with something new. So one gate does the work of forget gate and input gate.',
    },
    {
      term: 'nₜ (candidate)',
      meaning: 'What could be written, −1 to 1: the g of the LSTM.',
    },
    {
      term: 'rₜ (reset gate)',
      meaning: 'How much of the past the candidate gets to see.',
    },
    {
      term: 'b_n and b_hn',
      meaning:
        'This GRU has two biases for every gate and for the candidate, as in PyTorch and Keras. b_hn stands inside the bracket that r multiplies (reset after the product).',
    },
    {
      term: 'the scores z_y',
      meaning: 'The scores before softmax. The index tells them from the gates.',
    },
    {
      term: 'z or 1 − z?',
      meaning:
        'Here, in PyTorch and in Keras z is what stays. Many books and courses swap the two: their update gate says what is new. It is the same cell.',
    },
  ],
  notes: {
    'f1.r':
      'The reset gate of unit 2 is 0.805: the candidate may see most of the past. But h₀ is zero, there is no past yet.',
    'f1.h':
      'z is 0.074 in unit 2, so nearly everything is new: h₁ is −0.849. Here, too, minus stands for Alice. Unit 1 is always near 1 and tells little: the memory sits in unit 2.',
    'f2.z':
      'At the first “.” z is only 0.207 in unit 2. Alice is not kept but written anew, because the candidate has read her from h₁.',
    'f2.n':
      'This is that candidate: −0.933 in unit 2, made from h₁ with the help of r. A GRU can remember in both ways.',
    'f3.r':
      'John is named, and the reset gate of unit 2 falls to 0.357: the candidate sees only about a third of Alice.',
    'f3.z': 'z falls to 0.03 in unit 2. Hardly anything of h₂ will stay.',
    'f3.h':
      'h₃ is 0.848 in unit 2: the sign has changed from Alice to John. The LSTM needed f and i for this, the GRU only z. What it forgets, it must replace.',
    'f4.z':
      'At “.” after John unit 2 keeps 0.879 of its state and takes the rest from the candidate.',
    'f6.h':
      'From t = 3 to t = 6 unit 2 went from 0.848 to 0.797: the memory leaks a little. There is no output gate, so h is shown as a whole at every timestep.',
    'f6.y': 'J gets 0.951. The weights were trained in the same way as those of the LSTM.',
    'b6.dh_output':
      'A GRU has one state, so there are two arrivals at h instead of the four of an LSTM: from its own output and from the next timestep.',
    'b3.dh':
      'From t = 6 to t = 3 the gradient of unit 2 goes from −0.158 to −0.140. The way through z ⊙ h has no weight matrix on it, just as the cell state of the LSTM.',
    'b3.dh_prev':
      'h₂ was read four times: by r, z and n through their matrices, and directly by z ⊙ h₂. All four messages add up.',
    'b2.dh':
      'z was nearly 0 in unit 2 at t = 3, so the direct way is nearly cut: the gradient that arrives at unit 2 is down to −0.023.',
  },
  summary: [
    'h = z ⊙ h₋ + (1 − z) ⊙ n, with h₋ of the timestep before: what stays and what is new always add up to a whole.',
    'The reset gate r decides how much of the past the candidate n sees.',
    'A GRU has two gates, a candidate and one state; an LSTM has three gates, a candidate and two states.',
    'With 3 inputs and 2 units the GRU layer has 42 numbers, the LSTM layer 48. With one bias for each gate and the candidate the GRU would have 36, three quarters of the LSTM.',
    'While z is near 1, state and gradient pass nearly unchanged, without a weight matrix. Where z is near 0, the past is replaced and the gradient stops.',
    'Measured on this task with 20 random starts each and the same training: 18 GRUs and 18 LSTMs answer all 54 sequences of 6 tokens; those of 20 tokens 10 GRUs, 18 LSTMs and 3 RNNs with 2 units. With the same number of weights, 180 a layer (GRU with 6 units, LSTM with 5), those of 20 tokens 6 GRUs and 14 LSTMs. One of each is in the tab Try. On other tasks the order may be another.',
  ],
  recall: [
    {
      question: 'Which gates of the LSTM does the update gate z of the GRU stand for?',
      options: [
        {
          text: 'Forget gate and output gate',
          why: 'One of the two fits, but a GRU shows its whole h and needs no output gate.',
        },
        {
          text: 'Input gate and output gate',
          why: 'One of the two fits, but a GRU shows its whole h and needs no output gate.',
        },
        {
          text: 'Forget gate and input gate',
          why: 'z is what is kept, as f is; 1 − z is what is written, as i is. An LSTM may choose both freely, a GRU only one of them.',
        },
        {
          text: 'All three',
          why: 'A GRU shows its whole h, so one of the three has nothing to do there.',
        },
      ],
      answer: 2,
    },
    {
      question: 'What can an LSTM do that a GRU cannot?',
      options: [
        {
          text: 'Keep something in memory without showing it',
          why: 'The output gate can hide the cell state. The h of a GRU is memory and output in one.',
        },
        { text: 'Delete a memory', why: 'A GRU deletes, too: z near 0 takes away z ⊙ h₋.' },
        {
          text: 'Write negative numbers',
          why: 'The candidate of a GRU is a tanh, too, and may be negative.',
        },
        {
          text: 'Read the input at every timestep',
          why: 'Both read x at every timestep, in their gates and candidates.',
        },
      ],
      answer: 0,
    },
    {
      question: 'z is nearly 0 in unit 2 at t = 3. What does that mean?',
      options: [
        { text: 'h₂ is kept', why: 'h₂ is multiplied by z. What is left of it when z is near 0?' },
        {
          text: 'The input is ignored',
          why: 'x₃ goes into the gates and the candidate, whatever z is.',
        },
        {
          text: 'The candidate sees nothing of h₂',
          why: 'How much of h₂ the candidate sees is decided by r.',
        },
        {
          text: 'h₃ is nearly the candidate',
          why: 'h₃ = z ⊙ h₂ + (1 − z) ⊙ n. With z near 0 the second term remains. How much the candidate sees is decided by r.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Why has the GRU layer 42 numbers and not 36?',
      options: [
        {
          text: 'Because of the readout',
          why: 'The readout is no part of the GRU layer and is counted apart.',
        },
        {
          text: 'Because every gate and the candidate have two biases',
          why: 'Three parts of 2·3 + 2·2 + 2 numbers are 36. The second bias of every part adds 3·2. Keras and PyTorch count in this way, too.',
        },
        {
          text: 'Because it has a cell state',
          why: 'A GRU has no cell state, and states are values, not weights.',
        },
        {
          text: 'Because of the initial state',
          why: 'The initial state is a value and not learned here.',
        },
      ],
      answer: 1,
    },
    {
      question: 'How many messages add up to the gradient of h₂ at t = 3?',
      options: [
        { text: 'One', why: 'h₂ goes into more than one place. Count the arrows that leave it.' },
        { text: 'Two', why: 'Count again what reads h₂: the gates do, and more than they.' },
        { text: 'Three', why: 'That many go through a matrix. Is there a way without one?' },
        {
          text: 'Four',
          why: 'h₂ goes into r, z and n, each through a matrix, and directly into z ⊙ h₂. There is no loss at t = 2, so nothing else arrives.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'The slides of Deep Learning (14620323), Deep Sequence Modelling, name the GRU beside the LSTM; equations as in PyTorch (Cho et al. 2014). Task and weights are our own: trained for 66 epochs with Adam',
};
