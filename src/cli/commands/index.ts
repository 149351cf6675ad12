import { tagNames, tags } from '../../check/tag.ts';
import { editionNames, editions } from '../../domain/editions/edition.ts';
import { stageNames, stages } from '../../domain/editions/stage.ts';
import type { Command } from '../command.ts';
import { formats } from '../format-names.ts';

/** Written out, so that help loads no kind; a test holds it against those there are. */
export const kindSummary =
  '哪种材料：annual-report 法治政府建设年度报告（不写就是它），key-points 法治政府建设工作要点，experience 法治政府建设经验材料';

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'new',
    summary: '新建一个年度的填报文件，可以沿用上年的基本情况',
    usage: 'new [文件夹] [选项]',
    example: 'fazhi new 2025 --year 2025',
    operand: '文件夹',
    options: {
      year: { type: 'string', value: '年份', summary: '报告哪一年的工作' },
      kind: { type: 'string', value: '种类', summary: kindSummary },
      from: {
        type: 'string',
        value: '文件',
        summary:
          '从哪份填报文件开始：上年的，或者写这份材料以前的那一种（报告→要点→报告，报告→经验材料）；上年的 Word 文件等也行，先导入再沿用',
      },
    },
    load: () => import('./new.ts'),
  },
  {
    name: 'fill',
    summary: '一问一答地填写，随时可以停，停了接着填',
    usage: 'fill 填报文件 [选项]',
    example: 'fazhi fill 2025/facts.json',
    operands: '填报文件',
    options: {
      section: { type: 'string', value: '部分', summary: '直接填哪一部分，写目录里的名称，如 不足和原因' },
      answers: { type: 'string', value: '文件', summary: '不开终端，把文件（JSON）里的答案填进去，并列出还缺什么' },
      set: { type: 'string', value: '/位置=内容', multiple: true, summary: '不开终端，填一处，可以写几次' },
    },
    load: () => import('./fill.ts'),
  },
  {
    name: 'open',
    summary: '在浏览器里打开工作台，改了自动存进填报文件',
    usage: 'open [填报文件] [选项]',
    example: 'fazhi open 2025/facts.json',
    operand: '填报文件',
    options: {
      'no-browser': { type: 'boolean', summary: '不打开浏览器，只给出地址' },
    },
    load: () => import('./open.ts'),
  },
  {
    name: 'import',
    summary: '把 Word 等写的材料变成填报文件，列出放在哪里、没有放进去什么、哪里要核实',
    usage: 'import 文稿... [选项]',
    example: 'fazhi import 2025年报告.docx -o 2025/facts.json',
    operands: '文稿（.docx、.html、.txt 等）；一份材料分成几个文件的，按先后写',
    options: {
      output: { type: 'string', short: 'o', value: '文件', summary: '写成哪个填报文件；不写就输出到屏幕' },
      kind: {
        type: 'string',
        value: '种类',
        summary: '不让程序认，写明是哪种材料：annual-report、key-points、experience',
      },
      force: { type: 'boolean', summary: '覆盖已有的同名文件' },
    },
    load: () => import('./import.ts'),
  },
  {
    name: 'check',
    summary: '报前检查：缺什么、哪里对不上、依据是什么',
    usage: 'check 填报文件、Word 等文稿或者文件夹... [选项]',
    example: 'fazhi check samples/yunling-justice-2025/facts.json',
    operands: '填报文件',
    options: {
      format: {
        type: 'string',
        value: '格式',
        choices: ['pretty', 'json', 'sarif', 'junit', 'github'],
        summary: '结果的格式，不写为 pretty；json、sarif、junit、github 给程序用',
      },
      'fail-on': {
        type: 'string',
        value: '程度',
        choices: ['error', 'warning'],
        summary: '有这个程度以上的问题时返回 1，不写为 error',
      },
      stage: {
        type: 'string',
        value: '阶段',
        choices: stages,
        summary: `按哪个阶段检查，不写就按填写的情况判断：${stages.map((stage) => `${stage} ${stageNames[stage]}`).join('，')}`,
      },
      edition: {
        type: 'string',
        value: '版本',
        choices: editions,
        summary: '只检查一个版本，版本的写法见 fazhi render --help',
      },
      only: {
        type: 'string',
        value: '标签',
        multiple: true,
        choices: tags,
        summary: `只检查一类规则，可以写几次：${tags.map((tag) => `${tag} ${tagNames[tag]}`).join('，')}`,
      },
      profile: {
        type: 'string',
        value: '方案',
        summary: 'Word 等文稿的版式按哪种方案检查：gbt9704（不写就用它）、glyph-margins，或者本单位的方案文件',
      },
      today: { type: 'string', value: '日期', summary: '按哪一天检查，如 2026-02-20，不写为今天' },
      fix: {
        type: 'boolean',
        summary: '填报文件：只有一种改法的地方直接改好，逐处列出；Word 文件：在旁边另写一个规定版式的，字句不改',
      },
      comments: { type: 'boolean', summary: 'Word 文件：在旁边另写一份，每处问题是一条批注，写在所在的位置' },
      'review-sheet': { type: 'string', value: '文件', summary: '另外生成审核意见表（.docx）' },
      'figures-sheet': { type: 'string', value: '文件', summary: '另外生成数据核对表（.docx）' },
      'missing-sheet': { type: 'string', value: '文件', summary: '另外生成催报单（.docx）：还缺哪些单位的数据和材料' },
      'summary-csv': { type: 'string', value: '文件', summary: '另外把每份一行的汇总写成 CSV' },
      appraisal: {
        type: 'string',
        value: '文件',
        multiple: true,
        summary:
          '收报告的单位用：另外生成评议表，按扩展名是 .csv、.docx 或者 .html（可以排序、筛选的网页），可以写几次',
      },
      roster: {
        type: 'string',
        value: '名单',
        summary: '和 --appraisal 一起用：应报单位的名单（.csv：单位、层级、应报、收到、公开网址）',
      },
      'last-year': {
        type: 'string',
        value: '文件夹',
        summary: '和 --appraisal 一起用：上年的报告，用来对照安排有没有交代、是不是照抄',
      },
      workers: { type: 'string', value: '个数', summary: '同时用几个进程检查，不写就看份数和处理器' },
      force: { type: 'boolean', summary: '覆盖已有的同名文件' },
    },
    load: () => import('./check.ts'),
  },
  {
    name: 'compare',
    summary: '比对改过的 Word 文件：逐句列出改动，把确定的带回填报文件',
    usage: 'compare 填报文件 改过的文件... [选项]',
    example: 'fazhi compare 2025/facts.json 县司法局改.docx --take',
    operands: '填报文件和改过的文件',
    options: {
      base: { type: 'string', value: '文件', summary: '发出去时的那一份（.docx）；不写就用生成时存下的底稿' },
      edition: { type: 'string', value: '版本', choices: editions, summary: '改的是哪个版本，不写就按文字认' },
      take: { type: 'boolean', summary: '把确定的改动带回填报文件；在终端里其余的逐条问' },
      undo: { type: 'boolean', summary: '回到上一次 --take 以前；再写一次就换回来' },
      templates: { type: 'string', value: '文件夹', summary: '生成时用的本单位的模板' },
      format: {
        type: 'string',
        value: '格式',
        choices: ['pretty', 'json'],
        summary: '结果的格式，不写为 pretty；json 给程序用',
      },
      'opinions-sheet': { type: 'string', value: '文件', summary: '另外生成征求意见汇总表（.docx）' },
      'opinions-csv': { type: 'string', value: '文件', summary: '另外把征求意见汇总表写成 CSV' },
      force: { type: 'boolean', summary: '覆盖已有的同名文件' },
    },
    load: () => import('./compare.ts'),
  },
  {
    name: 'render',
    summary: '生成 Word 文件（.docx），版式按 GB/T 9704—2012',
    usage: 'render 填报文件或文件夹... [选项]',
    example: 'fazhi render samples/yunling-justice-2025/facts.json --out-dir out',
    operands: '填报文件',
    options: {
      output: { type: 'string', short: 'o', value: '文件', summary: '生成的文件；不写就用标题作文件名' },
      'out-dir': { type: 'string', value: '文件夹', summary: '生成到哪个文件夹，不写为当前文件夹' },
      edition: {
        type: 'string',
        value: '版本',
        choices: [...editions, 'all'],
        summary: `哪个版本：${editions.map((edition) => `${edition} ${editionNames[edition]}`).join('，')}，all 填报文件里写了的全部`,
      },
      templates: { type: 'string', value: '文件夹', summary: '本单位的模板，按文件名替换程序自带的模板' },
      format: {
        type: 'string',
        value: '格式',
        choices: formats,
        summary: '文件格式，不写为 docx；pdf 要装 LibreOffice',
      },
      fragment: { type: 'boolean', summary: '和 --format html 一起用：只要正文标记，放进网站自己的页面' },
      'print-copy': {
        type: 'boolean',
        summary: '送审打印稿：段落编号，右边留宽，打印出来手改；不写版本就是送审稿',
      },
      profile: {
        type: 'string',
        value: '方案',
        summary: '版式方案：gbt9704（不写就用它）、glyph-margins，或者本单位的方案文件',
      },
      draft: { type: 'boolean', summary: '有缺项也生成，缺的地方用〔 〕标出' },
      force: { type: 'boolean', summary: '覆盖已有的同名文件' },
      shard: {
        type: 'string',
        value: '第几份/共几份',
        summary: '只生成其中一份，如 2/5，几台机器分头做一大批时用',
      },
      workers: { type: 'string', value: '个数', summary: '同时用几个进程生成，不写就看份数和处理器' },
    },
    load: () => import('./render.ts'),
  },
  {
    name: 'templates',
    summary: '检查模板：名称写错、永远用不到的段落、没有印出来的内容',
    usage: 'templates check [模板文件夹] [选项]',
    example: 'fazhi templates check my-templates',
    operands: '要做的事，如 check',
    options: { kind: { type: 'string', value: '种类', summary: kindSummary } },
    load: () => import('./templates.ts'),
  },
  {
    name: 'rules',
    summary: '列出报前检查的全部规则',
    usage: 'rules',
    example: 'fazhi rules',
    options: {},
    load: () => import('./rules.ts'),
  },
  {
    name: 'explain',
    summary: '说明一条规则：要求什么、为什么、怎样写才对',
    usage: 'explain 规则编号...',
    example: 'fazhi explain shortcoming-has-cause',
    operands: '规则编号',
    options: {},
    load: () => import('./explain.ts'),
  },
  {
    name: 'fonts',
    summary: '看这台机器缺哪些公文字体，用什么代替',
    usage: 'fonts',
    example: 'fazhi fonts',
    options: {},
    load: () => import('./fonts.ts'),
  },
  {
    name: 'schema',
    summary: '输出填报文件的 JSON Schema',
    usage: 'schema [选项]',
    example: 'fazhi schema > annual-report.schema.json',
    options: { kind: { type: 'string', value: '种类', summary: kindSummary } },
    load: () => import('./schema.ts'),
  },
];
