import type { Page } from 'playwright-core';

/** Opens facts as a clerk opens a 底稿; the picker that the browser could show is put aside. */
export async function openFacts(page: Page, facts: unknown): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.evaluate(() => Object.assign(globalThis, { showOpenFilePicker: undefined }));
  await page.getByRole('button', { name: '打开底稿' }).click();
  const buffer = Buffer.from(JSON.stringify(facts));
  await (await chooser).setFiles({ name: '底稿.json', mimeType: 'application/json', buffer });
  await page.getByRole('main', { name: '正文' }).waitFor();
}
