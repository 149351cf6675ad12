import { Zip, type ZipLimits } from '../zip/zip.ts';
import { largestFile } from './limits.ts';
import { inZip } from './refusal.ts';

/** A zip of papers: each is inflated by itself, and may be as large as a file that is given. */
const limits: ZipLimits = { files: 5000, fileSize: largestFile, size: 2_000_000_000 };

/** What the zips of documents hold: those of Word and its kin, of OpenDocument, of OFD. */
const documentParts: readonly string[] = ['[Content_Types].xml', 'mimetype', 'OFD.xml'];

/** A zip in which papers are sent together. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a file in it; undefined where there is none of that name. Throws a UsageError where they cannot be had. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** Opens a zip of papers; undefined where the bytes are none, or are themselves a document. Throws a UsageError where it is damaged. */
export function openArchive(bytes: Uint8Array): Archive | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const zip = inZip(() => new Zip(bytes, limits));
  const names = [...zip.entries.keys()];
  if (documentParts.some((part) => zip.entries.has(part))) return undefined;
  return { names, read: (name) => inZip(() => zip.read(name)) };
}
