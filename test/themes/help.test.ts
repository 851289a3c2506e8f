import { panelIn, stateNames } from '../help-panel/states.js';
import { holdsInEveryTheme } from './every-theme.js';

// 200 questions look as three do, and take 200 times as long.
holdsInEveryTheme(
  'the help',
  stateNames.filter((state) => !state.includes('200')),
  panelIn,
);
