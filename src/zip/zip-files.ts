import { zipSync } from 'fflate/browser';

/** The first moment that a zip can tell, so that the same files give the same zip. */
const firstMoment = '1980-01-01T00:00:00';

/** Files as one zip, by their names; stored as they are, since a .docx is pressed already. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync({ ...files }, { level: 0, mtime: firstMoment }) as Uint8Array<ArrayBuffer>;
}
