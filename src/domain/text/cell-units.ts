/** What a cell never breaks inside of: a number with its unit, a day, a name in brackets, what stands together in tables. */
const whole = [
  '《[^》]{1,20}》',
  '[\\d.,]+(?:%|％|个百分点|[万亿]?[元件人次个项名起家场份部条期倍户所处批]|年度?[底初末]?|月[底初末份]?|日|万|亿)?',
  '[A-Za-z]+',
  '乡镇|街道|万元|亿元|月底|年底|年初|人次|同比|占比|合计|小计|备注|序号|项目|单位|部门|数量|件数|人数|次数|比例|比率|年度|情况',
  '人民政府|办公室|委员会|行政复议|行政诉讼|行政执法|行政处罚|规范性文件|负责人|法治政府|依法行政',
].join('|');
/** An agency in a list of several: 县司法局、县数据局. */
const agency = '(?<=^|[、，；])[^、，；\\d]{2,7}[局委办厅](?=[、，；]|$)';
const pieces = new RegExp(`(${whole})`, 'u');
const piecesOfLists = new RegExp(`(${agency}|${whole})`, 'u');

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts the text of a cell into the units that its lines may be broken between; a mark stays with what it follows or opens, 各 with
 * what it opens. `namesWhole` says whether the agencies of a list are units, too, which a narrow column has no room for.
 */
export function cellUnits(text: string, namesWhole = false): string[] {
  const words = text
    .split(namesWhole && text.includes('、') ? piecesOfLists : pieces)
    .flatMap((piece, index) => (index % 2 === 1 || piece.length < 2 ? [piece] : wordsOf(piece)));
  const units: string[] = [];
  for (const word of words.filter((one) => one !== '')) {
    const last = units.at(-1);
    const sticks =
      last !== undefined &&
      (/^[、，：；。！？％%”’》）〉〕】·…—\s]/u.test(word) || /[“‘《（〈〔【各每第]$/u.test(last));
    if (sticks) units[units.length - 1] = last + word;
    else units.push(word);
  }
  return units;
}

/** The words of a piece that holds none we know. The dictionary is large, so that it is opened only then. */
function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
