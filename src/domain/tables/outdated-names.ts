import { wordingTable } from '../text/wording.ts';

const fireGround = '2018年《组建国家综合性消防救援队伍框架方案》';
const environmentGround = '中办、国办2018年关于生态环境保护综合行政执法改革的文件';
const reform = '2018-03-17';
const reformGround = '2018年《深化党和国家机构改革方案》';

/** Institutions that have been renamed or merged. Add a line: the old name, the new one, since when, on what ground. */
export const outdatedNames = wordingTable([
  {
    slip: named('(?<!公安|森林|专职|志愿|义务)消防(大队|支队|总队)'),
    right: '消防救援$1',
    exact: true,
    since: '2018-11-09',
    ground: fireGround,
  },
  {
    slip: named('公安消防(大队|支队|总队)'),
    right: '消防救援$1',
    exact: true,
    since: '2018-11-09',
    ground: fireGround,
  },
  {
    slip: named('环境保护(?=局|厅|部门)|环保(?=局|厅|部门)'),
    right: '生态环境',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('(?<!生态)环境保护(?=等?\\d?个?(?:领域|综合行政执法|综合执法))'),
    right: '生态环境保护',
    since: reform,
    ground: environmentGround,
  },
  {
    slip: named('环境监察(大队|支队)'),
    right: '生态环境保护综合行政执法$1',
    since: '2019-01-01',
    ground: environmentGround,
  },
  {
    slip: named('工商(?:行政管理)?局|质量技术监督局|质监局|食品药品监督管理局|食药监?局'),
    right: '市场监督管理局',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('国土资源(?=局|厅|部门|所)|国土(?=局|所)'),
    right: '自然资源',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('安全生产监督管理局|安监局'),
    right: '应急管理局',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('卫生和计划生育(?:局|委员会)|卫生计生[局委]|卫计[局委]|计生[局委]|人口和计划生育(?:局|委员会)'),
    right: '卫生健康局（委）',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('(?<=[县市区省])农业(?=局|厅)'),
    right: '农业农村',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('(?:政府)?法制(?:办公室|办(?![案理])|局)'),
    right: '司法局',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('国税局|地税局|地方税务局'),
    right: '税务局',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('(?<=[县市区省])监察局'),
    right: '监察委员会',
    since: reform,
    ground: '《中华人民共和国监察法》',
  },
  {
    slip: named(
      '(?<=[县市区省])旅游局|(?<!文化和|文化)旅游发展委员会|文化广电新闻出版局|文广新局|新闻出版广电局|(?<=[县市区])文化局',
    ),
    right: '文化和旅游局',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('扶贫(?:开发)?(?:办公室|办|局)'),
    right: '农业农村局（乡村振兴局）',
    since: '2021-02-25',
    ground: '国家乡村振兴局2021年挂牌',
  },
  {
    slip: named('银保监(?:局|分局|会)|银监(?:局|分局|会|办)|保监(?:局|会)'),
    right: '金融监督管理机构',
    since: '2023-05-18',
    ground: '2023年《党和国家机构改革方案》',
  },
  {
    slip: named('(?<=[县市区省、])(?:人力资源局|社会保障局|人事局|劳动局|劳动和社会保障局|人事劳动和社会保障局)'),
    right: '人力资源和社会保障局',
    since: '2010-01-01',
    ground: '2008年国务院机构改革',
  },
  {
    slip: named('(?<=[县市区])(?:畜牧局|农牧局|畜牧兽医局|农委)'),
    right: '农业农村局',
    since: reform,
    ground: reformGround,
  },
  {
    slip: named('(?<=[县市区])(?:住建和规划局|城乡规划局|规划局|建设局|房管局)(?=[，。；、\\u4e00-\\u9fff])'),
    right: '住房和城乡建设局（自然资源局）',
    since: reform,
    ground: reformGround,
  },
  { slip: named('国家卫生计生委'), right: '国家卫生健康委员会', since: reform, ground: reformGround },
]);

/**
 * A name that is not called a former one, and of which it is not told how it went: 原工商局, 环境监察大队一并上划. It is looked for
 * first, since it is rarely there.
 */
function named(names: string): RegExp {
  const gone = '上划|划转|划入|并入|更名|改名|撤销|转隶|合并';
  const then = '(?:原|改革前|当时|前身|时任).{0,5}|(?:19\\d\\d|200\\d|201\\d|202[0-2])年[^。]{0,30}';
  return new RegExp(`(?=${names})(?<!${then})(?:${names})(?!.{0,20}(?:${gone}))(?<!${then})`, 'gu');
}
