import { panelIn, stateNames } from '../help-panel/states.js';
import { holdsInEveryTheme } from './every-theme.js';

holdsInEveryTheme('the help', stateNames, panelIn);
