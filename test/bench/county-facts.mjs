import { frame } from './county-frame.mjs';
import { proseOf } from './prose.mjs';
import { vocabulary } from './vocabulary.mjs';

/** How much of everything a report of each size has. */
const sizes = {
  small: { items: 1, points: 0, listed: 3, figures: 6 },
  medium: { items: 4, points: 2, listed: 6, figures: 20 },
  large: { items: 45, points: 2, listed: 30, figures: 200 },
};

const areas = [
  ['习近平法治思想', '坚持学用结合，把牢法治建设方向'],
  ['机构职能', '依法全面履行职能，改善营商环境'],
  ['制度体系', '健全依法行政制度，提高文件质量'],
  ['行政决策', '规范重大行政决策，防范决策风险'],
  ['行政执法', '严格规范公正文明执法'],
  ['突发事件应对', '健全应急处置机制'],
  ['矛盾纠纷化解', '依法化解矛盾纠纷'],
  ['权力制约监督', '加强对行政权力的监督'],
  ['科技保障', '运用数字手段提高效能'],
  ['组织保障', '夯实基层法治基础'],
];

const duties = [
  ['组织领导', '主持县政府常务会议研究法治政府建设议题', '次'],
  ['决策与制度', '主持研究重大行政决策事项并要求先行合法性审核', '项'],
  ['履职与执法', '到一线督办规范行政执法事项', '件'],
  ['督促与监督', '对法治督察发现的问题作出批示', '次'],
  ['尊重司法', '支持行政机关负责人出庭应诉', '件'],
  ['学法普法', '组织县政府常务会议会前学法', '次'],
];

/** The names of the sizes, from small to large. */
export const sizeNames = Object.keys(sizes);

/** Facts of 云岭县 in the given size, whole and without contradiction; each seed tells another year’s work. */
export function countyFacts(size, seed) {
  const amount = sizes[size];
  const prose = proseOf(seed * 7919 + amount.items);
  const indicators = indicatorsOf(amount.figures, prose);
  return {
    ...frame,
    opening: { paragraphs: [`2025年，{领导}，{自称}扎实推进法治政府建设。${prose.sentences(2)}`] },
    measures: { sections: areas.map(([area, heading]) => section(area, heading, amount, prose)) },
    leadership: { items: duties.map((duty) => leadershipItem(duty, prose)) },
    shortcomings: {
      list: listOf(amount.listed, (index) => ({ id: `s${index}`, problem: prose.problem(), cause: prose.cause() })),
    },
    plan: {
      list: listOf(amount.listed, (index) => ({
        heading: prose.heading(),
        text: `${prose.office()}牵头做好${prose.matter()}，${prose.matter()}同步推进，年底前组织验收。`,
        addresses: [`s${index}`],
        leadDepartment: prose.office(),
        deadline: '12月底前',
      })),
    },
    indicators,
    annexes: [annexOf(indicators)],
  };
}

function section(area, heading, { items, points }, prose) {
  return {
    areas: [area],
    heading,
    items: listOf(items, (index) => ({
      heading: prose.heading(),
      ...(points > 0 && index % 2 === 0
        ? { points: listOf(points, () => ({ lead: prose.lead(), text: prose.sentences(3) })) }
        : { intro: prose.sentences(points > 0 ? 5 : 2) }),
      source: prose.office(),
    })),
  };
}

function leadershipItem([duty, deed, unit], prose) {
  const count = prose.count(3, 9);
  return {
    role: 'government',
    duty,
    heading: `抓好${duty}`,
    intro: `县长${deed}${count}${unit}。${prose.sentence()}`,
    count,
  };
}

function indicatorsOf(wanted, prose) {
  const { fields, objects } = vocabulary;
  return listOf(wanted, (index) => {
    const name = `${fields[index % fields.length]}${objects[Math.floor(index / fields.length)]}办件`;
    return { name, unit: '件', value: prose.count(200, 900), previous: prose.count(200, 900), source: prose.office() };
  });
}

function annexOf(indicators) {
  const headings = ['序号', '项目', '2025年', '2024年', '同比'];
  const rows = indicators.map(({ name }, index) => [
    `${index + 1}`,
    name,
    `{${name}}`,
    `{${name}上年}`,
    `{${name}同比}`,
  ]);
  return { title: '2025年度主要数据表', table: { columns: headings.map((heading) => ({ heading })), rows } };
}

function listOf(length, make) {
  return Array.from({ length }, (_, index) => make(index));
}
