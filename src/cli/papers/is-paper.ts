import { basename } from 'node:path';

/** Whether a file in a folder is a paper by its name; what office programs and systems keep beside one is none. */
export function isPaper(file: string): boolean {
  return /\.(?:docx|doc|dotx?|wps|wpt|rtf|odt|docm|html?|mht|txt|md|zip|rar|7z)$/i.test(file) || isScan(file)
    ? !/^(?:~\$|\.)/.test(basename(file)) && !/(?:^|[\\/])__MACOSX[\\/]/.test(file)
    : false;
}

/** Whether a file is by its name a picture of a paper, of which no words can be read. */
export function isScan(file: string): boolean {
  return /\.(?:pdf|ofd|png|jpe?g|tiff?|bmp|gif|heic|webp)$/i.test(file);
}
