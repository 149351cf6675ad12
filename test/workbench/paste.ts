import type { Page } from 'playwright-core';

/** Pastes into what has the focus, as the browser does when Ctrl+V is pressed. */
export async function paste(page: Page, what: { readonly text?: string; readonly html?: string }): Promise<void> {
  await page.evaluate(({ text = '', html = '' }) => {
    const clipboardData = new DataTransfer();
    if (text) clipboardData.setData('text/plain', text);
    if (html) clipboardData.setData('text/html', html);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, what);
}
