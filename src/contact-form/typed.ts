/** What a resident typed, cleaned: checked and sent in the same form. */
import { cleanText } from '../domain/text.js';
import { valueOf, type Values } from '../form/form-controller.js';

export const line = (values: Values, name: string): string => cleanText(valueOf(values, name));

export const lines = (values: Values, name: string): string => cleanText(valueOf(values, name), { multiline: true });

export const isOn = (values: Values, name: string): boolean => valueOf(values, name) === 'on';
