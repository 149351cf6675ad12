import type { Page } from 'playwright-core';

/** A file as a browser hands it out, and what becomes of it: changed by another program, taken away, withdrawn. */
export interface StubFile {
  text: string;
  modified: number;
  isGone: boolean;
  permission: PermissionState;
  /** What the clerk answers when the browser asks once more. */
  answer: PermissionState;
}

/** Puts a stub in the place of what asks for a file, which no test can drive. */
export async function stubFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const file: StubFile = { text: '', modified: 1, isGone: false, permission: 'granted', answer: 'granted' };
    const refuse = (name: string) => {
      throw new DOMException('refused', name);
    };
    const handle = {
      kind: 'file',
      name: '今年.json',
      queryPermission: async () => file.permission,
      requestPermission: async () => {
        file.permission = file.answer;
        return file.permission;
      },
      getFile: async () => {
        if (file.isGone) refuse('NotFoundError');
        return new File([file.text], '今年.json', { lastModified: file.modified });
      },
      createWritable: async () => {
        if (file.isGone) refuse('NotFoundError');
        if (file.permission !== 'granted') refuse('NotAllowedError');
        return {
          write: async (text: string) => {
            file.text = text;
            file.modified += 1;
          },
          close: async () => undefined,
        };
      },
    };
    const picked = async () => {
      file.isGone = false;
      return handle;
    };
    Object.assign(globalThis, { stub: file, showSaveFilePicker: picked, showOpenFilePicker: async () => [handle] });
  });
}

/** What the file is by now. */
export function stubOf(page: Page): Promise<StubFile> {
  return page.evaluate(() => ({ ...(globalThis as unknown as { stub: StubFile }).stub }));
}

/** Does something to the file, as another program would. */
export function changeStub(page: Page, change: Partial<StubFile>): Promise<void> {
  return page.evaluate((what) => {
    Object.assign((globalThis as unknown as { stub: StubFile }).stub, what);
  }, change);
}
