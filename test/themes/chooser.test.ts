import { chooserIn, stateNames } from '../channel-chooser/states.js';
import { holdsInEveryTheme } from './every-theme.js';

holdsInEveryTheme('the channel chooser', stateNames, chooserIn);
