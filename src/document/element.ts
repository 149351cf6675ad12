/** A start tag of the markup; tags written alike may be one object. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
}

/** An element of the markup as it is written, whether the vocabulary has it or not. */
export interface MarkupElement extends Tag {
  readonly parent: MarkupElement | undefined;
  /** Elements, and the text between them. */
  readonly children: (MarkupElement | string)[];
}

/** A start tag by its name and what it carries. */
export function tagOf(name: string, attributes: Tag['attributes']): Tag {
  return { name, attributes, classes: attributes.class?.split(' ').filter((one) => one !== '') ?? [] };
}

/** An element without children yet. */
export function elementOf({ name, attributes, classes }: Tag, parent?: MarkupElement): MarkupElement {
  return { name, attributes, classes, parent, children: [] };
}

/** What stands around everything that is read. */
export function allOf(): MarkupElement {
  return elementOf(tagOf('report', {}));
}

/** Whether a child is an element. */
export function isElement(child: MarkupElement | string): child is MarkupElement {
  return typeof child !== 'string';
}
