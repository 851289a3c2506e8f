import { formIn, stateNames } from '../contact-form/states.js';
import { holdsInEveryTheme } from './every-theme.js';

holdsInEveryTheme('the contact form', stateNames, formIn);
