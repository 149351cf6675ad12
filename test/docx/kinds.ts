import { finish } from '../../src/document/finish.ts';
import type { OfficialDocument } from '../../src/document/node.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import { neededWidths } from '../../src/layout/needed-widths.ts';

const words =
  '全年统筹涉企行政检查计划，同一企业每季度接受的日常检查一般不超过2次，举报、转办和有明确风险的另作安排，检查结果在3个工作日内录入平台并反馈企业。';
const partNames = ['党的领导', '政府职能', '制度规则', '执法行为', '行政争议', '保障机制'];
const tasksInPart = [3, 4, 3, 5, 3, 3];

/** How a task says who does it. */
export type Assignments = 'brackets' | 'own-line' | 'none';

function task(index: number, assignments: Assignments): string {
  const text = words.slice(0, 40 + ((index * 7) % 30));
  const bracket = assignments === 'brackets' ? '（牵头单位：县司法局；完成时限：6月底前）' : '';
  const line = assignments === 'own-line' ? '<p class="assignment">牵头单位：县司法局；完成时限：6月底前。</p>' : '';
  return `<section class="run-in running"><h>落实任务${index}</h><p>${text}。${bracket}</p>${line}</section>`;
}

function parts(assignments: Assignments): string {
  const before = tasksInPart.map((_count, part) => tasksInPart.slice(0, part).reduce((sum, count) => sum + count, 0));
  return tasksInPart
    .map((count, part) => {
      const tasks = Array.from({ length: count }, (_, index) => task((before[part] ?? 0) + index + 1, assignments));
      return `<section><h>健全${partNames[part]}体系</h>${tasks.join('')}</section>`;
    })
    .join('');
}

/** Key points by themselves: 21 tasks under six parts, their numbers running on. */
export function keyPoints(assignments: Assignments = 'none'): string {
  return `<title>云岭县2026年法治政府建设工作要点</title><p>2026年全县法治政府建设工作要点如下。</p>${parts(assignments)}`;
}

const leads = [
  '县司法局',
  '县委编办、县司法局',
  '县发展改革局、县财政局',
  '县司法局、县自然资源局、县人力资源社会保障局',
];
const deadlines = ['全年', '6月底前', '3月底前建立机制，全年实施', '4月底前完成补训，11月底前完成评查'];

/** Who is to do what by when: 21 rows of four columns, each column as wide as it needs. */
export function assignmentTable(): string {
  const head = ['序号', '工作任务', '牵头单位', '完成时限'];
  const rows = Array.from({ length: 21 }, (_, index) => [
    `${index + 1}`,
    words.slice(index, index + 6 + (index % 8)),
    leads[index % 4] ?? '',
    deadlines[(index * 3) % 4] ?? '',
  ]);
  const widths = neededWidths(head.map((heading, column) => [heading, ...rows.map((row) => row[column] ?? '')]));
  const cells = (name: 'th' | 'td', row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  return `<article class="annex"><title>云岭县2026年法治政府建设工作任务责任分工表</title><table><colgroup>${widths
    .map((width) => `<col width="${width}"/>`)
    .join(
      '',
    )}</colgroup><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table></article>`;
}

/** A notice that sends out key points, and its colophon. */
export function notice(attached: string = keyPoints('brackets'), behind = ''): string {
  return `
<header><p class="authority-mark">云岭县人民政府办公室</p><p class="mark-suffix">文件</p><p class="document-number">云政办〔2026〕12号</p></header>
<title>云岭县人民政府办公室关于印发《云岭县2026年法治政府建设工作要点》的通知</title>
<p class="main-recipients">各乡镇人民政府，县政府各部门：</p>
<p>《云岭县2026年法治政府建设工作要点》已经县政府同意，现印发给你们，请结合实际认真组织实施。</p>
<address class="signature sealed"><p>云岭县人民政府办公室</p><time>2026年3月12日</time></address>
<p class="note">（此件公开发布）</p>
<article class="attached">${attached}</article>${behind}
<footer><p class="cc">县委各部门，县人大常委会办公室</p><p class="printing-office">云岭县人民政府办公室</p><time>2026年3月12日</time></footer>`;
}

/** An account of good practice: a title in two halves, a subtitle, who gives it. */
export const experience = `
<title>深入推进法治政府建设示范创建　全面提升依法行政能力和水平</title>
<p class="subtitle">——云岭县推行乡镇合法性审核片区联审经验材料</p><p class="byline">云岭县人民政府</p>
<p>${words}</p><section><h>主要做法</h><section class="run-in"><h>跨乡镇编组</h><p>${words}</p></section></section>`;

/** The document that a piece of markup tells. */
export function documentOf(markup: string): OfficialDocument {
  return finish(parseMarkup(markup));
}
