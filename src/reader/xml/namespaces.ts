/** The prefixes that we know namespaces by, whatever a file calls them; a strict file has names of its own for the same. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
]);

/** What a file's own prefixes are called by us; only those that differ. */
export type Renamed = ReadonlyMap<string, string>;

/** The prefixes that hold inside an element with these attributes. */
export function renamedBy(attributes: Readonly<Record<string, string>>, outside: Renamed): Renamed {
  let inside: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const own = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    const ours = prefixes.get(attributes[name] ?? '') ?? strange(own);
    if (ours === (inside ?? outside).get(own) || (ours === own && !(inside ?? outside).has(own))) continue;
    inside ??= new Map(outside);
    if (ours === own) inside.delete(own);
    else inside.set(own, ours);
  }
  return inside ?? outside;
}

/** A prefix of ours that a file uses for something else is no longer ours. */
function strange(own: string): string {
  return own !== '' && known.has(own) ? `other-${own}` : own;
}

const known: ReadonlySet<string> = new Set(prefixes.values());

/** A name as we call it. Attributes without a prefix are in no namespace. */
export function ourName(name: string, renamed: Renamed, isElement: boolean): string {
  const colon = name.indexOf(':');
  const own = colon < 0 ? '' : name.slice(0, colon);
  if (own === '' && !isElement) return name;
  const ours = renamed.get(own);
  if (ours === undefined) return name;
  return `${ours}:${name.slice(colon + 1)}`;
}
