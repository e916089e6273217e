import type { LessonText } from '../lesson.ts';
import { oneToManyCard } from './card.ts';

export const oneToManyEnglish: LessonText = {
  ...oneToManyCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning: 'A picture goes in, a sentence comes out: “a cat sleeps .” One input, four outputs.',
    },
    {
      term: 'x₁ (the picture)',
      meaning:
        'Six numbers, as if from a CNN: how strongly each word is seen in the picture. In real image captioning the CNN gives hundreds of numbers (Vinyals et al., 2014).',
    },
    {
      term: 'x₂, x₃, x₄',
      meaning:
        'The word that the network has just written: the most probable one, as one-hot. The picture never comes again.',
    },
    {
      term: 'free running and teacher forcing',
      meaning:
        'Free running: the next input is the network’s own output. Teacher forcing: the next input is the target, even if the output was wrong. Switch in the tab Edit, section Inputs and targets.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'The memory of the picture, and of the place in the sentence.',
    },
    { term: '“.”', meaning: 'The end mark. Here a program stops asking.' },
  ],
  notes: {
    'f1.x':
      'This picture: cat 0.9, sleeps 0.9, dog and runs only 0.1. It is the only input from outside.',
    'f1.h': 'All that was seen must go into these three numbers: −0.980, 0.979, 0.936.',
    'f1.y': '“a” gets 0.988: every sentence of the training begins with it.',
    'f2.x':
      'The input of t = 2 is the word just written: a. Follow the arrow from y₁. This is free running.',
    'f2.W_hh': 'The picture gets here only by W_hh h₁. The word “a” knows nothing of a cat.',
    'f2.y': '“cat” 0.997, “dog” 0.002: h₁ has remembered the animal.',
    'f3.y':
      '“sleeps” 0.982, although x₃ says cat only. What the cat does was read at t = 1 and carried by h₂.',
    'f4.y': '“.” 0.999: the sentence is done. The network itself decides how long it is.',
    loss: 'The sum of the four losses, 0.034. It is largest at t = 3, 0.018: there the memory has to reach back furthest.',
    'b3.dh_prev':
      'The error of t = 3 goes back by W_hh to h₂ and on to h₁, where the picture was read.',
    'b2.dW_xh':
      'x₂ has a gradient, too, but it does not go on to y₁: picking the largest has no derivative. So one trains with teacher forcing.',
    'b1.dW_xh':
      'Only at t = 1 the input is no one-hot: the gradient of W_xh spreads over the columns of all words that were seen.',
  },
  summary: [
    'One-to-many: one input, many outputs, such as a picture that becomes a sentence.',
    'The input is read once. From then on the hidden state carries it.',
    'Free running: the word that was picked is the next input. One wrong word changes all that follow.',
    'Teacher forcing: in training the next input is the right word. Every timestep learns without waiting for the ones before to be right.',
    'Picking the largest word (greedy) has no derivative; the gradient goes back through the hidden state only.',
    'Measured: of 20 random starts with the same training, 2 get everything right. The network shown is right on the 12 pictures it was trained on and on 20 that it has never seen.',
  ],
  recall: [
    {
      question: 'How does the network know at t = 3 that the cat sleeps?',
      options: [
        { text: 'From x₃', why: 'x₃ is one word and the same whatever the cat does.' },
        {
          text: 'From h₂, which has carried the picture since t = 1',
          why: 'x₃ is “cat” only, the same as for a cat that runs. The difference is in h₂.',
        },
        { text: 'From the target', why: 'The target is read by the loss, after the answer.' },
        {
          text: 'The picture is read again',
          why: 'The picture is the input of t = 1 and does not come again.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'What is the input of t = 3 under teacher forcing if the network wrongly wrote “dog” at t = 2?',
      options: [
        { text: 'dog', why: 'What the network wrote is fed back under free running, not here.' },
        { text: 'The picture', why: 'The picture is the input of t = 1 only.' },
        {
          text: 'cat',
          why: 'Teacher forcing gives the target of t = 2, which is cat. Under free running it would be dog.',
        },
        { text: 'Zero', why: 'The input of t = 3 is a word.' },
      ],
      answer: 2,
    },
    {
      question: 'Why can errors pile up under free running?',
      options: [
        {
          text: 'A wrong word becomes the next input',
          why: 'The network then stands where it has never been trained.',
        },
        {
          text: 'The weights change',
          why: 'Nothing is learned while it writes; the weights stay.',
        },
        { text: 'Softmax does not add up to 1', why: 'Softmax always adds up to 1.' },
        { text: 'The loss is negative', why: '−ln of a probability is never negative.' },
      ],
      answer: 0,
    },
    {
      question: 'When does the network stop writing?',
      options: [
        { text: 'Always after 4 words', why: 'Nothing counts the words.' },
        {
          text: 'When the loss is zero',
          why: 'Writing for itself it has no targets, so there is no loss.',
        },
        { text: 'When h gets zero', why: 'Nothing looks whether h is zero.' },
        {
          text: 'When it picks the end mark',
          why: 'The end mark is a token like any other, and learnt like any other.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slides of the courses Deep Learning (14620323), One to Many, and IF3270, One to Many: Image Captioning. Example and weights are our own: trained with Adam and teacher forcing',
};
