const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it must stand in a part, escaped as the docx package escapes it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Puts a number into every slot of that name. */
export function put(xml: string, slot: string, value: number): string {
  return xml.replaceAll(`#${slot}`, String(value));
}
