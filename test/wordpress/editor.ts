/** Someone who works in WordPress: logs in, writes in the block editor, publishes. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { password, type User, type WordPress } from './site.js';

/** A block, by its name in the list of blocks, and what is typed in it. */
export interface Block {
  name: string;
  text?: string;
  /** Fields in the sidebar, by their label. */
  settings?: Record<string, string | boolean>;
}

export class Editor {
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    readonly site: WordPress,
  ) {
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && /loket/i.test(message.text())) this.faults.push(message.text());
    });
  }

  static async login(browser: Browser, site: WordPress, user: User): Promise<Editor> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const editor = new Editor(await context.newPage(), site);
    await editor.page.goto(`${site.url}/wp-login.php`);
    await editor.page.locator('#user_login').fill(user);
    await editor.page.locator('#user_pass').fill(password);
    await editor.page.locator('#wp-submit').click();
    await editor.page.locator('#wpadminbar').waitFor();
    return editor;
  }

  /** The page that is written: newer editors show it in a frame. */
  async #canvas(): Promise<Page | FrameLocator> {
    const [title, frame] = ['.editor-post-title__input', 'iframe[name="editor-canvas"]'];
    await this.page.locator(`${title}, ${frame}`).first().waitFor();
    return (await this.page.locator(frame).count()) ? this.page.frameLocator(frame) : this.page;
  }

  /** Writes a post with these blocks and publishes it. @returns its address. */
  async publish(title: string, blocks: Block[]): Promise<string> {
    const { page } = this;
    await page.goto(`${this.site.url}/wp-admin/post-new.php`);
    const canvas = await this.#canvas();
    // The tour of the editor would lie over it.
    await page.evaluate(`for (const scope of ['core/edit-post', 'core'])
      wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);`);
    await canvas.locator('.editor-post-title__input').fill(title);
    for (const block of blocks) await this.#insert(canvas, block);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    await page.getByText('is now live').first().waitFor();
    const id = await page.evaluate<number>(`wp.data.select('core/editor').getCurrentPostId()`);
    return `${this.site.url}/?p=${id}`;
  }

  async #insert(canvas: Page | FrameLocator, { name, text, settings = {} }: Block): Promise<void> {
    const { page } = this;
    await page.evaluate(`wp.data.dispatch('core/block-editor').clearSelectedBlock()`);
    await page.evaluate(`wp.data.dispatch('core/block-editor').insertDefaultBlock()`);
    await page.keyboard.type(`/${/\w+/.exec(name)?.[0]}`);
    // While it still looks for fewer letters, others are first. By text: a drawn icon is in the accessible name.
    await page.getByRole('option').filter({ hasText: name }).click();
    if (text) {
      const field = canvas.locator(
        '.block-editor-block-list__block.is-selected, .block-editor-block-list__block.has-child-selected',
      );
      await field.locator('textarea, [contenteditable="true"]').first().click();
      await page.keyboard.type(text);
    }
    if (Object.keys(settings).length === 0) return;
    // The sidebar is of the widget, not of the paragraph in it.
    await page.evaluate(`const { getBlocks } = wp.data.select('core/block-editor');
      wp.data.dispatch('core/block-editor').selectBlock(getBlocks().at(-1).clientId);`);
    for (const [label, value] of Object.entries(settings)) {
      const field = page.getByRole('region', { name: 'Editor settings' }).getByLabel(label, { exact: true });
      await field.waitFor();
      if (typeof value === 'boolean') await field.setChecked(value);
      else if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
        await field.selectOption({ label: value });
      else await field.fill(value);
    }
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
