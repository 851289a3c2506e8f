/**
 * Our own pictograms: lines on a field of 24 by 24, two wide, with round ends. None of them has a direction that would be
 * wrong where the page runs from right to left.
 */
import { building, email, form, house, letter, phone, talk } from '../../styles/channel-pictures.js';

const round = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z';
/** A point as large as the line is wide. */
const dot = 'v.01';
const eyes = `M9 9.5${dot}M15 9.5${dot}`;

export const pictures = {
  // Ways to reach each other.
  phone,
  email,
  letter,
  building,
  house,
  talk,
  callback: `${phone}M21 3l-5 5m0-4v4h4`,
  typing: `M2 7h20v11H2zM6 11${dot}M10 11${dot}M14 11${dot}M18 11${dot}M8 14.5h8`,
  hand: 'M6.5 13V6.5a1.5 1.5 0 0 1 3 0V11m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-5a1.5 1.5 0 0 1 3 0v5.5m0-3a1.5 1.5 0 0 1 3 0V15q0 6.5-6 6.5-3.5 0-5.5-3.5L3.5 14a1.5 1.5 0 0 1 2.5-1.5L7.5 15',
  twoTalk: 'M2 3h13v9H8l-3 3v-3H2zM18 8h4v9h-2v3l-3-3h-6',
  book: 'M12 6Q9 3.5 3 4v14q6-.5 9 2 3-2.5 9-2V4q-6-.5-9 2zm0 0v14',

  // Kinds of message.
  question: `${talk}M9.5 8.5a2.5 2 0 1 1 3.5 1.7q-1 .5-1 1.3M12 13.5${dot}`,
  sad: `${round}${eyes}M8.5 16.5q3.5-4 7 0`,
  glad: `${round}${eyes}M8 14q4 4.5 8 0`,
  bulb: 'M9 18h6m-5 3h4M9 15q-.3-2-1.5-3.2A6 6 0 1 1 16.5 11.8Q15.3 13 15 15z',
  other: `${talk}M8 10${dot}M12 10${dot}M16 10${dot}`,
  silent: `${talk}M9.5 7.5l5 5m0-5-5 5`,

  // How it is going.
  received: 'M12 3v10m-4-4 4 4 4-4M3 14v6h18v-6h-5l-1.5 2.5h-5L8 14z',
  busy: 'M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4',
  toDo: `M8 4H5v17h14V4h-3M9 2.5h6v4H9zM12 10v4.5M12 17.5${dot}`,
  waiting: 'M6 3h12M6 21h12M7 3v3.5l5 5.5 5-5.5V3M7 21v-3.5l5-5.5 5 5.5V21',
  paused: `${round}M10 9v6m4-6v6`,
  late: `${round}M12 7v5l3.5 2`,
  done: `${round}M8 12.5l3 3 5.5-6.5`,
  warning: `M12 3.5 2.5 20h19zM12 10v4.5M12 17.3${dot}`,

  // People and things.
  person: 'M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5 21v-1a7 7 0 0 1 14 0v1',
  people:
    'M11.5 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM2.5 20v-1a6 6 0 0 1 12 0v1M15 5.2a3 3 0 1 1 1 5.7m1 2.8q4.5.8 4.5 5.3v1',
  globe: `${round}M3 12h18M12 3q-4.5 4-4.5 9t4.5 9q4.5-4 4.5-9T12 3z`,
  letters: 'M2 19 7.5 5 13 19m-1.8-5H3.8M15 19l3.5-8 3.5 8m-1.2-3h-4.6',
  speaker: 'M4 9v6h3.5l5 4.5v-15L7.5 9zM16 9q2.5 3 0 6m3-9q5 6 0 12',
  camera: 'M3 7h4.5l2-3h5l2 3H21v13H3zM15.5 13a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z',
  papers: form,
  screen: 'M5 5h14v10H5zM2 19h20',
  quick: 'M13 2 5 13.5h6L10 22l8.5-12h-6z',
  morning: 'M2 19h20M6 19a6 6 0 0 1 12 0M12 5v4M4.5 9.5l2.3 2.3M19.5 9.5l-2.3 2.3',
  day: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2',
} as const;

export type Picture = keyof typeof pictures;
