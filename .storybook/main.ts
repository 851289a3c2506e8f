import type { StorybookConfig } from '@storybook/web-components-vite';
import { themes } from '../demo/themes/list.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  // For the toolbar.
  staticDirs: themes.map(({ id, file }) => ({ from: `../node_modules/${file}`, to: `/themes/${id}.css` })),
  // Nothing leaves the machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
export default config;
