import type { Facts } from '../../../facts/facts.ts';
import type { Line } from '../../../filling/lines/line.ts';
import { linesOf } from '../../../filling/lines/lines-of.ts';
import { kindOf } from '../../../kinds/index.ts';
import { type } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';

interface LastYearProps {
  readonly desk: Desk;
  readonly lines: readonly Line[];
}

/** Last year's wording of the paragraph one is in: that under the same heading, or in the same place. */
export function LastYear({ desk, lines }: LastYearProps) {
  const lastYear = desk.paper.value?.session.lastYear;
  if (!lastYear) return null;
  const now = lines.findIndex(({ fields }) => fields.some(({ pointer }) => pointer === desk.at.value));
  const told = toldLastYear(lastYear, lines, now);
  if (now < 0) return <p class="nothing">点正文里的一段，这里显示上年同一处的写法。</p>;
  if (told.length === 0) return <p class="nothing">上年报告里没有找到相当的一处。</p>;
  return (
    <div class="last-year">
      <p class="where">{lastYear.reportYear ? `${lastYear.reportYear}年度` : '上年'}</p>
      {told.map((line) => (
        <p key={line.key}>
          {line.ordinal}
          {line.fields.map(({ before, text }) => before + text).join('')}
        </p>
      ))}
      <button type="button" class="plain" onClick={() => reuse(desk, told)}>
        沿用到这一段
      </button>
    </div>
  );
}

/** The lines of last year that answer a line: those under its heading, or that with the same pointer. */
function toldLastYear(lastYear: Facts, lines: readonly Line[], now: number): Line[] {
  const then = linesOf(kindOf(lastYear), lastYear);
  const line = lines[now];
  if (!line) return [];
  const heading = lines.slice(0, now + 1).findLast(({ level, group }) => level > 0 && group === line.group);
  const words = plain(heading?.fields[0]?.text ?? '');
  const same = then.findIndex(
    (one) => one.level > 0 && one.group === line.group && plain(one.fields[0]?.text ?? '') === words,
  );
  if (same >= 0 && words !== '') {
    const level = then[same]?.level ?? 0;
    const end = then.findIndex((one, at) => at > same && one.level > 0 && (one.level <= level || level > 1));
    return then.slice(same, end < 0 ? undefined : end).slice(0, 6);
  }
  return then.filter(({ key }) => key === line.key);
}

/** A heading without its year and its marks. */
function plain(heading: string): string {
  return heading.replaceAll(/20\d\d年?度?|[^\p{L}\p{N}]/gu, '');
}

/** Takes last year's words over into the answer one is in, marked so that nobody forgets to go through them. */
function reuse(desk: Desk, told: readonly Line[]): void {
  const pointer = desk.at.value;
  const [first] = told;
  if (!pointer || !first) return;
  const isHeading = pointer.endsWith('/heading');
  const text = isHeading
    ? (first.fields[0]?.text ?? '')
    : told
        .flatMap(({ fields }) =>
          fields.filter(({ role }) => role === 'text').map((one) => one.before.replace(/^[。；]/u, '') + one.text),
        )
        .join('');
  type(desk, pointer, text);
  desk.typing.value = undefined;
  desk.says.value = '已沿用上年内容，请改成今年的';
}
