import type { WordRule } from '../../check/rule.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const orders =
  /(?:责成|责令|限令|指令|勒令|望|务请)(?:省|市)(?:委|政府|[^，。；]{0,6}(?:局|厅|部门|单位))|通报批评(?:了)?(?:省|市)(?:委|政府|[^，。；]{0,6}(?:局|厅))/gu;
const signs = signsOf(orders);

export const noOrdersUpward = {
  id: 'no-orders-upward',
  severity: 'warning',
  tags: ['wording'],
  title: '对上级机关不用下命令的话',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十五条（行文规则）；实务',
  why: '“责成市政府有关单位协助”“望市司法局按期整改”，县里对市里不能这样写；要上级支持的事另行请示。县级市、市级以上的报告不看。',
  reads: 'manuscript',
  wrong: { text: ['我县责成市政府有关单位协助解决。'] },
  right: { text: ['我县在市政府有关单位指导下着力解决。'] },
  check: (manuscript) =>
    manuscript.level === 'city' || manuscript.level === 'province'
      ? []
      : writtenSpots(manuscript, signs, (text) =>
          ownCity.test(text)
            ? []
            : freeMatches(text, orders).map(({ 0: words, index }) => ({
                start: index,
                end: index + words.length,
                message: `“${words}”是对下级说的话，对上级机关不这样写`,
                hint: '写成“在……指导下”“报请……”，请示的事另行行文',
              })),
        ),
} satisfies WordRule;

/** Whose paper speaks of its own city: its 市司法局 is none of a superior. */
const ownCity = /我市|全市|本市|市县两级/u;
