/** The kinds of type that the standard asks for; GB/T 9704—2012 5.2.2, 7.3.1, 7.3.3. */
export type FontKind = 'title' | 'body' | 'levelOne' | 'levelTwo' | 'pageNumber';

/** The Chinese font for each kind. The standard names the face, the font's own name is practice. */
export const chineseFonts: Readonly<Record<FontKind, string>> = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  levelOne: '黑体',
  levelTwo: '楷体_GB2312',
  pageNumber: '宋体',
};

/** The font of Latin words and digits; the standard leaves it open. */
export const latinFont = 'Times New Roman';
