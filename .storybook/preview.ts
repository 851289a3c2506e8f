import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { locales, sourceLocale } from '../src/locale/locales.js';
import { setLocale } from '../src/locale/localization.js';

setCustomElementsManifest(manifest);

const names: Record<string, string> = { nl: 'Nederlands', en: 'English' };
const rightToLeft = new Set(['ar', 'fa', 'ur']);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Language of the widgets',
      toolbar: {
        title: 'Taal',
        icon: 'globe',
        items: locales.map((value) => ({ value, title: names[value] ?? value })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: sourceLocale },
  loaders: [
    async ({ globals }) => {
      const locale = String(globals['locale']);
      // The page says its language, as a municipality's page does; the widgets follow.
      document.documentElement.lang = locale;
      document.documentElement.dir = rightToLeft.has(locale) ? 'rtl' : 'ltr';
      await setLocale(locale);
      return {};
    },
  ],
  parameters: {
    layout: 'padded',
    a11y: {
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      config: { rules: [{ id: 'region', enabled: false }] },
    },
  },
};
export default preview;
