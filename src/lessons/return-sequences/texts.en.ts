import type { LessonText } from '../lesson.ts';
import { returnSequencesCard } from './card.ts';

export const returnSequencesEnglish: LessonText = {
  ...returnSequencesCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'Foretell the next value of a wave: after 0, 0.71, 1, 0.71 comes 0. Like the stock prices of the slides, but with 4 timesteps in place of 50.',
    },
    {
      term: 'layer 1: return_sequences=True',
      meaning:
        'Hands on its hidden state at every timestep, in the shape (4, 2). Layer 2 needs that, because it is an RNN as well.',
    },
    {
      term: 'layer 2: return_sequences=False',
      meaning:
        'Hands on the last hidden state alone, in the shape (2). This is the default of Keras.',
    },
    {
      term: 'Dense',
      meaning: 'Reads h₄ of layer 2 and makes one number, without an activation (linear).',
    },
    {
      term: 'what the report says',
      meaning:
        'Report 003 writes that return_sequences=True returns the last output of the output sequence. It is the other way round: True hands on all, False the last.',
    },
    {
      term: 'shapes in Keras',
      meaning:
        'SimpleRNN(2, return_sequences=True) → (None, 4, 2), SimpleRNN(2) → (None, 2), Dense(1) → (None, 1).',
    },
  ],
  notes: {
    'f1.x': 'One value per timestep: the shape of the input is (4, 1).',
    'f1.l1.h':
      'Layer 1 is done at t = 1 and hands its h upwards at once. That is return_sequences=True.',
    'f1.l2.W_xh':
      'To layer 2 the h of layer 1 is the input. Without an h at every timestep it would have no sequence to read.',
    'f1.l2.h': 'Layer 2 only passes this h on to t = 2. No arrow goes up: return_sequences=False.',
    'f3.l1.h':
      'The third h that is handed on. If the report were right, this arrow would not exist.',
    'f4.l2.h':
      'The only h of layer 2 that is handed on: 0.270 and 0.720. The whole sequence comes through here.',
    'f4.logits': 'Dense: W_hy h + b_y, one number.',
    'f4.y': 'Foretold: −0.001. Right is 0.000.',
    'b4.l2.dh_output': 'Only at t = 4 layer 2 gets a gradient from the output.',
    'b3.l2.dh': 'At the other timesteps the gradient of layer 2 comes from the future alone.',
    'b3.l1.dh_output':
      'Layer 1 handed on an h at every timestep, so at every timestep it gets a gradient from above.',
    'b1.l1.dh': 'Two arrivals, from layer 2 and from the future, as far as the first timestep.',
  },
  summary: [
    'return_sequences=True: the hidden state of every timestep is handed on, all of them. False: the last one alone.',
    'Report 003 says that True returns the last output. That is wrong.',
    'An RNN on top of an RNN needs True below it; otherwise it gets no sequence.',
    'Many-to-one uses False in its top layer, tagging uses True.',
    'Backward, True means a gradient from above at every timestep, False at the last one only.',
    'Measured: of 20 random starts with the same training, 19 get everything right. The network shown is right on the 24 waves (error below 1/10) it was trained on and on 24 that it has never seen.',
  ],
  recall: [
    {
      question: 'What does SimpleRNN(2, return_sequences=True) hand on for 4 timesteps?',
      options: [
        { text: '2 numbers', why: 'That is the hidden state of one timestep.' },
        {
          text: '4 numbers',
          why: 'That is the number of timesteps, and a hidden state has more than one number.',
        },
        { text: '4 times 2 numbers', why: 'A hidden state of 2 units, at every timestep.' },
        { text: '1 number', why: 'A layer hands on hidden states, and these have 2 units.' },
      ],
      answer: 2,
    },
    {
      question: 'The report says that True gives the last output. What is right?',
      options: [
        {
          text: 'True gives all, False the last',
          why: 'Look at the arrows upwards from layer 1 (True) and from layer 2 (False).',
        },
        { text: 'The report is right', why: 'Count the arrows up from layer 1, which has True.' },
        { text: 'Both give the last', why: 'Then layer 2 would have nothing to read at t = 1.' },
        { text: 'False gives nothing', why: 'An arrow leads up from layer 2, which has False.' },
      ],
      answer: 0,
    },
    {
      question: 'Why must layer 1 not be False here?',
      options: [
        {
          text: 'Because the loss would rise',
          why: 'There would be no loss at all: the network cannot be built.',
        },
        {
          text: 'Because layer 2 needs an input at every timestep',
          why: 'Keras refuses it: an RNN layer wants three axes and gets two.',
        },
        { text: 'Because of tanh', why: 'tanh works on any numbers, few or many.' },
        {
          text: 'Because Dense is linear',
          why: 'Dense stands above layer 2 and does not read layer 1.',
        },
      ],
      answer: 1,
    },
    {
      question: 'At which timesteps does layer 2 get a gradient from the output?',
      options: [
        { text: 'At all', why: 'For that Dense would have to read layer 2 at every timestep.' },
        { text: 'At t = 1', why: 'Dense does not read h₁ of layer 2.' },
        { text: 'At none', why: 'Then layer 2 would learn nothing.' },
        { text: 'Only at t = 4', why: 'Only h₄ was read by Dense.' },
      ],
      answer: 3,
    },
  ],
  source:
    'Report 003 (stock prices with an LSTM) and slides of IF3270, Implementing RNN on Keras. Wave and weights are our own: trained with Adam',
};
