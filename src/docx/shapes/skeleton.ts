import { Document, type FileChild } from 'docx';
import type { PageKind } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import { digestProperty } from '../zip/digest.ts';
import { sectionOptions } from './section-options.ts';
import { styleOptions } from './style-options.ts';

/** What a document says of itself in docProps. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly digest: string;
}

/** What a section of a document holds. */
export interface SectionContents {
  readonly kind: PageKind;
  readonly children: readonly FileChild[];
}

/** A whole document around the given children: page, styles, page numbers, properties. */
export function documentOf(contents: readonly SectionContents[], properties: Properties, profile: Profile): Document {
  const { title, creator, digest } = properties;
  return new Document({
    title,
    creator,
    lastModifiedBy: creator,
    customProperties: [{ name: digestProperty, value: digest }],
    evenAndOddHeaderAndFooters: true,
    styles: styleOptions(profile),
    sections: contents.map(({ kind, children }) => ({ ...sectionOptions[kind](profile), children })),
  });
}
