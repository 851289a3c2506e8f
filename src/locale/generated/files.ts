/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */

/** Digits at the end of a text's id that are its key in a file. */
export const keyLength = 5;
/** Per language and part of the library: what loads its texts. */
export const files: Record<string, Record<string, () => Promise<{ default: string }>>> = {
  en: {
    shared: () => import('./en-shared.js'),
    'contact-form': () => import('./en-contact-form.js'),
    'channel-chooser': () => import('./en-channel-chooser.js'),
    'status-tracker': () => import('./en-status.js'),
    'help-panel': () => import('./en-help-panel.js'),
  },
  de: {
    shared: () => import('./de-shared.js'),
    'contact-form': () => import('./de-contact-form.js'),
    'channel-chooser': () => import('./de-channel-chooser.js'),
    'status-tracker': () => import('./de-status.js'),
    'help-panel': () => import('./de-help-panel.js'),
  },
  fy: {
    shared: () => import('./fy-shared.js'),
    'contact-form': () => import('./fy-contact-form.js'),
    'channel-chooser': () => import('./fy-channel-chooser.js'),
    'status-tracker': () => import('./fy-status.js'),
    'help-panel': () => import('./fy-help-panel.js'),
  },
  tr: {
    shared: () => import('./tr-shared.js'),
    'contact-form': () => import('./tr-contact-form.js'),
    'channel-chooser': () => import('./tr-channel-chooser.js'),
    'status-tracker': () => import('./tr-status.js'),
    'help-panel': () => import('./tr-help-panel.js'),
  },
  ar: {
    shared: () => import('./ar-shared.js'),
    'contact-form': () => import('./ar-contact-form.js'),
    'channel-chooser': () => import('./ar-channel-chooser.js'),
    'status-tracker': () => import('./ar-status.js'),
    'help-panel': () => import('./ar-help-panel.js'),
  },
  pl: {
    shared: () => import('./pl-shared.js'),
    'contact-form': () => import('./pl-contact-form.js'),
    'channel-chooser': () => import('./pl-channel-chooser.js'),
    'status-tracker': () => import('./pl-status.js'),
    'help-panel': () => import('./pl-help-panel.js'),
  },
  uk: {
    shared: () => import('./uk-shared.js'),
    'contact-form': () => import('./uk-contact-form.js'),
    'channel-chooser': () => import('./uk-channel-chooser.js'),
    'status-tracker': () => import('./uk-status.js'),
    'help-panel': () => import('./uk-help-panel.js'),
  },
  pap: {
    shared: () => import('./pap-shared.js'),
    'contact-form': () => import('./pap-contact-form.js'),
    'channel-chooser': () => import('./pap-channel-chooser.js'),
    'status-tracker': () => import('./pap-status.js'),
    'help-panel': () => import('./pap-help-panel.js'),
  },
  es: {
    shared: () => import('./es-shared.js'),
    'contact-form': () => import('./es-contact-form.js'),
    'channel-chooser': () => import('./es-channel-chooser.js'),
    'status-tracker': () => import('./es-status.js'),
    'help-panel': () => import('./es-help-panel.js'),
  },
  fr: {
    shared: () => import('./fr-shared.js'),
    'contact-form': () => import('./fr-contact-form.js'),
    'channel-chooser': () => import('./fr-channel-chooser.js'),
    'status-tracker': () => import('./fr-status.js'),
    'help-panel': () => import('./fr-help-panel.js'),
  },
  ti: {
    shared: () => import('./ti-shared.js'),
    'contact-form': () => import('./ti-contact-form.js'),
    'channel-chooser': () => import('./ti-channel-chooser.js'),
    'status-tracker': () => import('./ti-status.js'),
    'help-panel': () => import('./ti-help-panel.js'),
  },
};
