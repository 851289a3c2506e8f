import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { languages } from '../src/locale/languages.js';
import { locales, sourceLocale } from '../src/locale/locales.js';
import { setLocale } from '../src/locale/localization.js';
import { themes } from '../demo/themes/list.js';
import { pseudoIn, usePseudo } from '../stories/support/pseudo-language.js';
import { wear } from '../stories/support/themes.js';

setCustomElementsManifest(manifest);

const rightToLeft = new Set(['ar']);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Language of the widgets',
      toolbar: {
        title: 'Taal',
        icon: 'globe',
        items: [
          ...locales.map((value) => ({ value, title: languages[value].name })),
          { value: 'pseudo', title: 'Pseudo: 40 % longer, right to left' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme of the page around the widget',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [{ value: '', title: 'No theme' }, ...themes.map(({ id, name }) => ({ value: id, title: name }))],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: sourceLocale, theme: '' },
  loaders: [
    async ({ globals }) => {
      const asked = String(globals['locale']);
      usePseudo(asked === 'pseudo');
      const locale = asked === 'pseudo' ? pseudoIn : asked;
      // The page says its language, as a municipality's page does; the widgets follow.
      document.documentElement.lang = locale;
      document.documentElement.dir = rightToLeft.has(locale) ? 'rtl' : 'ltr';
      await wear(String(globals['theme'] ?? ''));
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
