import { pathToFileURL } from 'node:url';
import type { Severity } from '../diagnostic.ts';

/** What SARIF calls a severity. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** A path as SARIF wants it: relative with forward slashes, or a file: address. */
export function fileUri(file: string): string {
  if (/^([A-Za-z]:)?[\\/]/.test(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
