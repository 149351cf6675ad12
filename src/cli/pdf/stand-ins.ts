import type { OfficialDocument } from '../../document/node.ts';
import { fontsIn } from '../../docx/fonts-in.ts';
import type { Profile } from '../../layout/profile.ts';
import { fontLookup } from '../installed-fonts.ts';

/**
 * What is to be said of the fonts of a PDF of a document, made on this machine: which of those that it asks for are not here, and
 * which it is set in. Undefined where all are here.
 */
export async function standInNote(
  document: OfficialDocument,
  profile: Profile,
  used: readonly string[],
): Promise<string | undefined> {
  const isInstalled = await fontLookup();
  const missing = fontsIn(document, profile).filter((font) => !isInstalled(font));
  if (missing.length === 0) return undefined;
  return `本机没有${missing.join('、')}，PDF 用了别的字体代替（${used.join('、')}）；正式件请在装有公文字体的电脑上生成`;
}
