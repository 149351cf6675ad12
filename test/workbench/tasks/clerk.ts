import type { Locator, Page } from 'playwright-core';
import { paste } from '../paste.ts';

/** A clerk at the page, whose actions are counted: a click, a key, a paste, a drop or one run of typing is one. */
export class Clerk {
  readonly page: Page;
  readonly did: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  get actions(): number {
    return this.did.length;
  }

  async click(target: Locator): Promise<void> {
    await target.click();
    this.did.push('click');
  }

  /** From a list of choices: one click opens it, one chooses. */
  async choose(list: Locator, label: string): Promise<void> {
    await list.selectOption({ label });
    this.did.push('click', 'click');
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.did.push(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.did.push('type');
  }

  async paste(what: { readonly text?: string; readonly html?: string }): Promise<void> {
    await paste(this.page, what);
    this.did.push('paste');
  }

  /** A file dragged from a folder onto the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      ({ name: called, base64 }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      { name, base64: Buffer.from(bytes).toString('base64') },
    );
    this.did.push('drop');
  }
}
