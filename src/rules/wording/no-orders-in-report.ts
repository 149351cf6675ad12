import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { spotsIn } from '../spots.ts';

const orders =
  /(?<=^|[，。；])请(?:各|市|省|县|区|有关|相关)[^，。；]{1,24}(?:反馈|抓好|落实|答复|执行|重视|报送|研究解决)|(?:[^，。；]{0,12}务必(?:于|在|按)[^，。；]{2,16}|望(?:有关|各)(?:单位|部门|乡镇)[^，。；]{2,10})|(?<=[，。；])(?:否则|逾期)[^，。；]{0,8}(?:予以|将)(?:通报|问责|追责)|必须[^，。；]{0,6}(?:学习|执行|贯彻)本报告|(?:负责人|负责同志)须亲自[^，。；]{1,8}/gu;
const told = /要求|督促|指导|推动|明确|通知|规定|强调|印发/u;
const signs = signsOf(orders);

export const noOrdersInReport = {
  id: 'no-orders-in-report',
  severity: 'warning',
  tags: ['wording'],
  title: '报告里不布置工作、不提要求',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第八条（报告用于汇报工作）；实务',
  why: '“请各部门认真抓好落实”“务必于月底前报送，否则予以通报”是通知的话，不写进报告。转述要求（要求各部门……）不提。',
  reads: 'manuscript',
  wrong: { text: ['各部门务必于11月底前报送自查报告，否则予以通报。'] },
  right: { text: ['督促各部门于11月底前报送自查报告。'] },
  check: (manuscript) =>
    spotsIn(manuscript, signs, (text) =>
      allMatches(text, orders)
        .filter(
          ({ index }) =>
            !told.test(text.slice(Math.max(0, index - 30), index + 12)) && !/通知[）)]/u.test(text.slice(index)),
        )
        .slice(0, 1)
        .map(({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
          message: `“${words}”是布置工作的话，报告里不写`,
        })),
    ),
} satisfies WordRule;
