import type { ZipLimits } from '../zip/zip.ts';

/** Bytes of a file that is given: a report has some hundred thousand, one with photographs of a big camera some ten million. */
export const largestFile = 100_000_000;

/** Of a zipped file: pictures are never inflated, so that these are the bytes of text with its markup. */
export const zipLimits: ZipLimits = { files: 5000, fileSize: 32_000_000, size: 48_000_000 };

/** Elements within elements: Word's own come to about forty, a table in a text box in a table to seventy. */
export const deepest = 250;

/** Elements of one part: a report of sixty pages has about 20,000. */
export const mostElements = 1_500_000;
