import type { LessonText } from '../lesson.ts';
import { manyToOneCard } from './card.ts';

export const manyToOneEnglish: LessonText = {
  ...manyToOneCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'A short sentence goes in, one answer comes out: + for praise, − for blame. “good” is praise, “not good” is not.',
    },
    { term: 'xₜ', meaning: 'One word per timestep, as one-hot of eight words.' },
    { term: 'hₜ (hidden state)', meaning: 'Three numbers that sum up all words until t.' },
    {
      term: 'h_T',
      meaning:
        'Only the last hidden state is read by the readout. In Keras: return_sequences=False.',
    },
    { term: 'y', meaning: 'One answer for the whole sentence, after its last word.' },
    {
      term: 'batch',
      meaning:
        'Twenty sentences are trained together. All of them, and twelve that are not trained on, are in the tab Try, where you can type others.',
    },
    {
      term: 'training it live',
      meaning:
        'Tab Try: press Random weights, then Train until all targets are right. It takes seconds.',
    },
  ],
  notes: {
    'f1.x':
      'The first word, it, neither praises nor blames. Nothing is answered yet, and there is no loss here.',
    'f2.h': 'After “it is” unit 1 is nearly zero: −0.008. It waits.',
    'f3.x': '“not”: a word that turns round the word after it. By itself it says nothing.',
    'f3.h':
      'The memory changes its sign: unit 1 −0.993 and unit 3 −0.981. The network remembers that “not” was read.',
    'f4.W_xh': '“good” by itself: this column is the same in every sentence that contains it.',
    'f4.W_hh': 'And here is the difference: h₃, which remembers “not”, is added to it.',
    'f4.h': 'h₄ sums up the whole sentence. Unit 3 is still −0.997: here “not” can still be seen.',
    'f4.y': '− gets 0.996. Choose “it is good” in the tab Try: the same last word, another answer.',
    loss: 'The mean over 20 sentences, 0.003. The others are computed, too, though not drawn.',
    'b4.dh_output': 'Only at the last timestep a gradient comes from an output.',
    'b3.dh': 'There is no output here, so the only arrival is from the future.',
    'b1.dW_xh':
      'To reach the first word the gradient goes through four timesteps. It is nearly zero by now: the network is right already.',
    'u.l0.W_xh': 'The update uses the sum over all 20 sentences.',
  },
  summary: [
    'Many-to-one: many inputs, one output, such as sentiment analysis.',
    'Only h_T is read by the readout. The whole sentence has to fit into it.',
    '“good” and “not good” end with the same word. The difference is in the h before alone.',
    'Backward, only the last timestep gets a gradient from an output; the others get it from the future alone.',
    'The sentences of a batch may differ in length; the weights are the same.',
    'Measured: of 20 random starts with the same training, 18 get everything right. The network shown is right on the 20 sentences it was trained on and on 12 that it has never seen.',
  ],
  recall: [
    {
      question: 'What does the readout read here?',
      options: [
        {
          text: 'Every hₜ',
          why: 'Then there would be an output at every timestep. Count the outputs.',
        },
        { text: 'Only h₁', why: 'h₁ knows the first word only.' },
        {
          text: 'Only the last h',
          why: 'One output for the whole sentence, from the last hidden state.',
        },
        {
          text: 'The last word',
          why: 'No word goes into the readout directly; words go into the hidden state.',
        },
      ],
      answer: 2,
    },
    {
      question: '“it is good” and “it is not good”: where do they begin to differ?',
      options: [
        { text: 'At the x of the last word', why: 'The last word is good in both.' },
        {
          text: 'In h, as soon as “not” is read',
          why: 'The last word is the same, and so are the weights. Only h remembers “not”.',
        },
        { text: 'In W_hy', why: 'W_hy is the same for all sentences.' },
        { text: 'In h₀', why: 'h₀ is zero for every sentence, before anything is read.' },
      ],
      answer: 1,
    },
    {
      question: 'Why has b3 a single arrival at h?',
      options: [
        {
          text: 'Because t = 3 has no output',
          why: 'Without an output at t = 3 the gradient comes from t = 4 only.',
        },
        {
          text: 'Because “not” does not matter',
          why: '“not” does matter: with it the verdict turns.',
        },
        {
          text: 'Because the batch is large',
          why: 'A batch puts examples side by side and takes no way away.',
        },
        {
          text: 'Because tanh is saturated',
          why: 'A saturated tanh makes a message small, but does not keep it away.',
        },
      ],
      answer: 0,
    },
    {
      question: 'The network is right on sentences it was never trained on. What does that mean?',
      options: [
        {
          text: 'It has learnt them by heart',
          why: 'What was never shown cannot have been learnt by heart.',
        },
        { text: 'It is an accident', why: 'By chance only about half of them would be right.' },
        { text: 'The loss is wrong', why: 'A loss measures answers; it does not make them right.' },
        {
          text: 'It has learnt the rule, not the list',
          why: '“it is not very dull” is not in the training, but the rule holds.',
        },
      ],
      answer: 3,
    },
    {
      question: 'What does one write in Keras for this layer?',
      options: [
        { text: 'return_sequences=True', why: 'That hands on the h of every timestep.' },
        { text: 'return_sequences=False', why: 'False, the default, hands on the last h alone.' },
        { text: 'stateful=True', why: 'That keeps the state from one batch to the next.' },
        { text: 'go_backwards=True', why: 'That reads the sentence from its end.' },
      ],
      answer: 1,
    },
  ],
  source:
    'Slides of the courses Deep Learning (14620323), Many to One, and IF3270, Many to One: Text Classification. Sentences and weights are our own: trained with Adam',
};
