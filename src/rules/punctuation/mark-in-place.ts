import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const faults = [
  { pattern: /。(?=[）)][，；。、])/gu, message: '句内括号里不用句号' },
  { pattern: /……。/gu, message: '省略号后面不用句号' },
  {
    pattern: /[：:](?=(?:一是)?[\p{Script=Han}]{2,8}：)(?![\p{Script=Han}]{2,8}：[“《])/gu,
    message: '一句里连用两个冒号',
  },
  { pattern: /(?<![“‘][^“”]{0,40})‘[^‘’“”]{1,20}’/gu, message: '外层引号应为双引号' },
  {
    pattern:
      /《[^《》]{2,40}(?:会议|先进集体|先进个人|营业执照|许可证)》|《(?:行政)?(?:执法证|执法证件|检查证|监督证|营业执照|许可证|资格证书?|上岗证|身份证|驾驶证|行驶证|不动产权证书?|房产证|结婚证|毕业证书?|执业证书?|职业资格证书?|聘书|居住证|工作证|合格证书?|荣誉证书|授权委托书)》/gu,
    message: '会议、奖项、证照的名称不用书名号',
  },
  {
    pattern:
      /“(?:中华人民共和国[\u4e00-\u9fff]{1,20}法|[\u4e00-\u9fff]{4,24}(?:暂行条例|工作条例|实施细则|实施纲要[^“”]{0,14}))”(?!的|思维|精神)/gu,
    message: '法律、法规、文件的名称用书名号，不用引号',
  },
] as const;
const empty = /《》|“”|（）/gu;
const signs = signsOf(...faults.map(({ pattern }) => pattern), empty);

export const markInPlace = {
  id: 'mark-in-place',
  severity: 'warning',
  tags: ['punctuation'],
  title: '句号、冒号、省略号、引号用在该用的地方',
  source: 'national-standard',
  basis: punctuationStandard,
  why: '句内括号里不用句号，省略号后面不再用句号，一句里不连用两个冒号，外层引号用双引号，书名号里不能空着，会议、奖项、证照的名称不用书名号。',
  reads: 'manuscript',
  wrong: { text: ['缩短8天（其中简易程序缩短4天。），群众反映良好。'] },
  right: { text: ['缩短8天（其中简易程序缩短4天），群众反映良好。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) => [
      ...faults.flatMap(({ pattern, message }) =>
        (message.includes('书名号') ? allMatches : freeMatches)(text, pattern).map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
          message,
        })),
      ),
      ...allMatches(text, empty).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `“${found}”里面是空的`,
      })),
    ]),
} satisfies WordRule;
