/**
 * Our own pictograms of the channels: lines on a field of 24 by 24, beside the words and never in their place. The channel
 * chooser always has them; with the help everybody can have them elsewhere too.
 */
export const phone = 'M5 3h4l2 5-2 2q2 3 5 5l2-2 5 2v4l-2 2Q5 19 3 5z';
export const email = 'M3 6h18v12H3zl9 7 9-7';
/** With its address and stamp. */
export const letter = 'M3 6h18v12H3zm11.5 3H18v3.5h-3.5zM6 12h5m-5 3h8';
export const talk = 'M3 4h18v12H11l-5 4v-4H3z';
export const building = 'M3 9l9-6 9 6zm2 0v11m7-11v11m7-11v11M2 20h20';
export const house = 'M3 11l9-7 9 7M6 9v11h12V9';
export const form = 'M5 3h14v18H5zM9 8h6m-6 4h6m-6 4h3';
export const appointment = 'M4 5h16v15H4zm0 5h16M8 3v4m8-4v4';
export const portal = 'M9 11V7a3 3 0 0 1 6 0v4m-9 0h12v9H6z';
export const app = 'M7 2h10v20H7zm4 17h2';
