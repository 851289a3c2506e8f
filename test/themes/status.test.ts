import { trackerIn, stateNames } from '../status-tracker/states.js';
import { holdsInEveryTheme } from './every-theme.js';

holdsInEveryTheme('the status', stateNames, trackerIn);
