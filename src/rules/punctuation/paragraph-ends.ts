import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const paragraph = /\/paragraphs\/\d+$|^\/blocks\/\d+\/text$/u;
const bare = /[\p{Script=Han}\d%）”](?=\s{0,4}$)/u;
const stop = /[，,。]/u;
const signs = signsOf(stop);

export const paragraphEnds = {
  id: 'paragraph-ends',
  severity: 'notice',
  tags: ['punctuation'],
  title: '段末须有句号',
  source: 'national-standard',
  basis: punctuationStandard,
  why: '一段话写完没有句末点号，多半是漏了，或者后面的话丢了。只看十四字以上、有逗号或者句号的整段文字，标题、表格、列表不看。',
  reads: 'manuscript',
  wrong: { text: ['推进执法规范化建设，提升行政执法能力水平'] },
  right: { text: ['推进执法规范化建设，提升行政执法能力水平。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text, path) => {
      if (!paragraph.test(path) || text.length < 14 || text.length > 2000 || !stop.test(text)) return [];
      const end = bare.exec(text.slice(-6));
      if (!end || /(?:日|月|号|附件|如下|：)$/u.test(text.trimEnd()) || /^\s*附/u.test(text)) return [];
      return [{ start: text.trimEnd().length - end[0].length, end: text.trimEnd().length, message: '段末没有句号' }];
    }),
} satisfies WordRule;
