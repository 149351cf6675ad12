/** Puts a number into every slot of that name. */
export function put(xml: string, slot: string, value: number): string {
  return xml.replaceAll(`#${slot}`, String(value));
}
