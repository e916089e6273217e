import type { About } from '../../parts/guide/LessonPanel.tsx';
import { forecastCard } from './card.ts';

export const forecastEnglish: About['text']['en'] = {
  ...forecastCard.text.en,
  parts: [
    {
      term: 'window (k timesteps)',
      meaning:
        'The last k values, which the network reads one after the other; the value that follows is what it has to forecast.',
    },
    {
      term: '(samples, timesteps, features)',
      meaning:
        'The shape of the input: how many windows, how long each is, and how many numbers every timestep has: here 1.',
    },
    {
      term: 'min–max scaling',
      meaning:
        'x′ = (x − min) / (max − min). min and max come from the training data alone; whoever looks at the test data leaks the future.',
    },
    {
      term: 'training, test',
      meaning:
        'Time is split, not shuffled: the last values are kept for the test and never trained on.',
    },
    {
      term: 'persistence',
      meaning:
        'The forecast “tomorrow = today”. It costs nothing, and on prices it is hard to beat.',
    },
    {
      term: 'seasonal',
      meaning: 'The forecast “as one season ago”, for example the same month of last year.',
    },
    {
      term: 'RMSE, MAE, MAPE',
      meaning:
        'Root of the mean squared error, mean absolute error, mean error in percent of the true value.',
    },
    {
      term: 'one step, free-running',
      meaning:
        'One step: every forecast sees the truth up to the timestep before. Free-running: forecasts become inputs, and errors add up.',
    },
  ],
  summary: [
    'A series becomes a supervised task by windows: k values in, the next one out.',
    'A curve that lies over the truth proves nothing: one timestep ahead, “tomorrow = today” lies over it too.',
    'Only an error that is smaller than that of persistence and of the season is worth something.',
    'Fit the scaling on training data alone, keep the order of time, look at several seeds.',
    'The TATA and HSI files of the reports are newest first. Read as they are, the training windows forecast the past, and the test windows of TATA begin with the oldest values of the training file (2010) for days of October 2018.',
  ],
  recall: [
    {
      question:
        'A forecast of prices lies almost exactly on the true curve, one timestep late. What does that show?',
      options: [
        {
          text: 'The network has understood the market',
          why: 'Then it would turn with the market and not a timestep behind it.',
        },
        {
          text: 'The network mostly repeats the last value',
          why: 'Compare it with the truth of one timestep earlier: if it fits that best, it is persistence in disguise.',
        },
        {
          text: 'The learning rate is too small',
          why: 'Training too slowly gives a curve that fits badly; this one fits, only late.',
        },
        {
          text: 'The window is too long',
          why: 'A longer window shows the network more of the past; it does not shift the curve.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Why is the scaling fitted on the training data alone?',
      options: [
        {
          text: 'Because it is faster',
          why: 'Finding the least and the largest value takes hardly any time.',
        },
        {
          text: 'Because the test data has other units',
          why: 'Training and test come from one series, in one unit.',
        },
        {
          text: 'Because the largest value of the future is not known yet',
          why: 'min and max of the whole series tell the network something about the test that nobody could know.',
        },
        {
          text: 'Because LSTM needs values below 1',
          why: 'An LSTM computes with numbers above 1, too, and those of the test may be.',
        },
      ],
      answer: 2,
    },
    {
      question: 'On a random walk, which forecast has the smallest error on average?',
      options: [
        {
          text: 'A large LSTM',
          why: 'It finds patterns in the past that are chance and do not return.',
        },
        {
          text: 'A small RNN',
          why: 'It learns from past steps, but the next one does not depend on them.',
        },
        {
          text: 'Persistence',
          why: 'The next step does not depend on what has been seen, so the last value is the best forecast.',
        },
        { text: 'The mean of the series', why: 'A random walk wanders away from its mean.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Reports on RNN and LSTM (stock prices of TATA Global, GE and HSI; patients in Bandung) and lecture slides IF3270, parameter counts of SimpleRNN. Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), on baselines and errors. Box & Jenkins, series G; Keeling et al., Scripps CO₂ Program. Losses, forecasts and errors compared with PyTorch.',
};
