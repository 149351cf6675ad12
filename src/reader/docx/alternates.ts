import { childOf, childrenOf, type XmlElement } from '../xml/element.ts';

/** What of two ways to say the same is read: the newer where anything stands in it, else the other. Never both. */
export function chosenOf(alternates: XmlElement): XmlElement | undefined {
  const choices = childrenOf(alternates, 'mc:Choice');
  return choices.find(({ children }) => children.length > 0) ?? childOf(alternates, 'mc:Fallback');
}
