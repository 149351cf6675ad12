/** The kinds of type that the standard asks for; GB/T 9704—2012 5.2.2, 7.3.1, 7.3.3. */
export type FontKind = 'title' | 'body' | 'levelOne' | 'levelTwo' | 'pageNumber';

/** What stands in for an official font where it is missing, the nearest first; practice, the standard names faces only. */
export const standIns: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC'],
  仿宋_GB2312: ['FangSong_GB2312', '仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong'],
  楷体_GB2312: ['KaiTi_GB2312', '楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti', 'AR PL UKai CN'],
  黑体: ['SimHei', '方正黑体_GBK', '华文黑体', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei'],
  宋体: ['SimSun', '方正书宋_GBK', '华文宋体', 'Noto Serif CJK SC', 'AR PL UMing CN'],
  'Times New Roman': ['Liberation Serif', 'Tinos', 'FreeSerif'],
};
