import { makeShapes } from '../src/docx/shapes/make-shapes.ts';
import type { ReadyPart } from '../src/docx/zip/ready-part.ts';
import { profiles } from '../src/layout/profile.ts';

/** The code that takes the place of src/docx/shapes/built-in-shapes.ts: the shapes of every profile of the tool's own. */
export async function preparedShapes(): Promise<string> {
  const shapes = await Promise.all(
    Object.entries(profiles).map(async ([name, profile]) => {
      const { parts, profile: _profile, ...others } = await makeShapes(profile);
      return `${JSON.stringify(name)}: { ...${JSON.stringify(others)}, parts: [${parts.map(codeOf).join()}] }`;
    }),
  );
  return `const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    export const builtInShapes = { ${shapes.join()} };`;
}

function codeOf({ bytes, ...part }: ReadyPart): string {
  const pressed = Buffer.from(bytes).toString('base64');
  return `{ ...${JSON.stringify(part)}, bytes: bytesOf(${JSON.stringify(pressed)}) }`;
}
