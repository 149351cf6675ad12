import type { ZipLimits } from '../zip/zip.ts';

/** Bytes of a file that is given: a report has some hundred thousand, one with photographs of a big camera some ten million. */
export const largestFile = 100_000_000;

/** Of a zipped file: pictures are never inflated, so that these are the bytes of text with its markup. */
export const zipLimits: ZipLimits = { files: 5000, fileSize: 16_000_000, size: 32_000_000 };

/** Elements within elements: Word's own come to about forty, a table in a text box in a table to seventy. */
export const deepest = 250;

/** Bytes of a page or a text: a report has some ten thousand characters. */
export const largestText = 16_000_000;

/** Elements of a file, all its parts together, or lines of a text: a report of sixty pages has about 20,000. What has more takes seconds to read. */
export const mostElements = 250_000;
