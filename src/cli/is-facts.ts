/** Whether a file is one of facts, and no paper of another program: by its name, or because it begins as JSON does. An empty one may be either. */
export function isFacts(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file) || bytes.length === 0) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  return /^[{[](?!\\rtf)/.test(start);
}
