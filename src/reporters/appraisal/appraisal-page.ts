import { createHash } from 'node:crypto';
import type { Appraisal, AppraisalRow } from '../../appraisal/appraisal.ts';
import type { SharedPassage } from '../../appraisal/shared-passages.ts';
import { escapeText } from '../../document/markup.ts';
import { writeDate } from '../../domain/days/dates.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { type AppraisalColumn, columnsOf, explanations, headline, remarksOf } from './columns.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/** So many passages stand on the page, the longest; more than that nobody reads. */
const mostPassages = 1000;
/** So many units stand side by side; the others are named. */
const mostVersions = 6;

/**
 * 评议表 as one page that needs nothing else: a table that sorts and filters, and the passages that units share, side by side. It loads
 * nothing, and runs only its own script; without that it is still whole.
 */
export function appraisalPage(appraisal: Appraisal, today: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(pageScript)}'`,
    `style-src '${hashOf(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>法治政府建设年度报告评议表</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>法治政府建设年度报告评议表</h1>
<p>截至${writeDate(today)}：${escapeText(headline(appraisal))}。</p>
${listOf(appraisal.notes)}
${filtersOf(appraisal)}
${tableOf(appraisal)}
<div class="soft">${listOf(explanations)}</div>
${passagesOf(appraisal)}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function listOf(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul>`;
}

const arrivals = ['未收到', '逾期', '未检查', '收到'];

/** Hidden until the script has shown that it runs. */
function filtersOf({ partNames }: Appraisal): string {
  const options = (values: readonly string[]) =>
    ['<option value="">全部</option>', ...values.map((value) => `<option>${escapeText(value)}</option>`)].join('');
  return `<form id="filters" hidden>
<label for="search">查找单位、词句<input id="search" type="search" autocomplete="off"></label>
<label for="arrival">收到情况<select id="arrival">${options(arrivals)}</select></label>
<label for="lack">缺哪部分<select id="lack">${options(partNames)}</select></label>
<button type="reset">全部显示</button>
<p id="told" role="status" class="soft"></p>
</form>`;
}

function tableOf(appraisal: Appraisal): string {
  const { statutory, measured, opinion } = columnsOf(appraisal);
  const columns = [...statutory, ...measured];
  const heads = [
    ...columns.map(
      ({ heading }) => `<th scope="col" aria-sort="none"><button type="button">${escapeText(heading)}</button></th>`,
    ),
    ...['说明', ...opinion.map(({ heading }) => heading)].map(
      (heading) => `<th scope="col"><span>${escapeText(heading)}</span></th>`,
    ),
  ];
  const rows = appraisal.rows.map((row) => {
    const cells = columns.map((column, index) => cellOf(column, row, index === 0));
    const said = `<td class="said">${remarks(row)}${linkTo(row)}</td>`;
    const empty = opinion.map(() => '<td class="opinion"></td>').join('');
    const lacks = row.parts.flatMap(({ told, name }) => (told === '缺' ? [name] : [])).join(' ');
    return `<tr data-arrival="${stateOf(row)}" data-lacks="${escapeText(lacks)}">${cells.join('')}${said}${empty}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="评议表" tabindex="0">
<table><thead><tr>${heads.join('')}</tr></thead>
<tbody id="rows">
${rows.join('\n')}
</tbody></table>
</div>`;
}

/** One line; what else there is to say folds out. */
function remarks(row: AppraisalRow): string {
  const [first = '', ...others] = remarksOf(row);
  const isShort = first.length <= 24 && others.length === 0;
  if (isShort) return escapeText(first);
  return `<details><summary>${escapeText(shorten(first, 24))}</summary>${listOf([first, ...others])}</details>`;
}

function stateOf({ hasCome, isLate, problem }: AppraisalRow): string {
  if (!hasCome) return '未收到';
  return isLate ? '逾期' : problem ? '未检查' : '收到';
}

function cellOf({ cell, order, isText }: AppraisalColumn, row: AppraisalRow, isFirst: boolean): string {
  const text = cell(row);
  const isBad = /^(?:未收到|缺|收到（逾期)/u.test(text);
  const name = isBad ? 'bad' : order && !isText && /^[\d.%/]*$/.test(text) ? 'number' : '';
  const sorted = order ? ` data-order="${order(row) ?? ''}"` : '';
  if (isFirst) return `<th scope="row"${sorted}>${escapeText(text)}</th>`;
  return `<td${name ? ` class="${name}"` : ''}${sorted}>${escapeText(text)}</td>`;
}

/** Where the unit has made its report public; only what a browser opens as a page. */
function linkTo({ url = '' }: AppraisalRow): string {
  if (!/^https?:\/\//i.test(url)) return escapeText(url);
  return ` <a href="${escapeText(url)}" rel="noreferrer noopener" target="_blank">公开网页</a>`;
}

function passagesOf({ passages, usual }: Appraisal): string {
  const left = passages.length - mostPassages;
  return `<section aria-labelledby="shared">
<h2 id="shared">几个单位雷同的段落（${passages.length}段）</h2>
${passages.length === 0 ? '<p>没有。</p>' : '<p class="soft">标出的是各单位写得不同的词句。</p>'}
${passages.slice(0, mostPassages).map(passageOf).join('\n')}
${left > 0 ? `<p>还有${left}段较短的没有列出。</p>` : ''}
${usual.length === 0 ? '' : `<details><summary>一成以上单位都写的（${usual.length}段），不算雷同</summary>${listOf(usual.slice(0, mostPassages).map(usualLine))}</details>`}
</section>`;
}

function usualLine({ versions }: SharedPassage): string {
  return `${versions.length}个单位：${shorten(versions[0]?.text ?? '', 80)}`;
}

function passageOf({ versions }: SharedPassage): string {
  const shown = versions.slice(0, mostVersions);
  const others = versions.slice(mostVersions).map(({ unit }) => unit);
  const clauses = shown.map(({ text }) => clausesOf(text));
  const columns = shown.map(({ unit, place }, index) => {
    const other = new Set(clauses[index === 0 ? 1 : 0]);
    const words = (clauses[index] ?? [])
      .map((clause) => (other.has(clause) ? escapeText(clause) : `<mark>${escapeText(clause)}</mark>`))
      .join('');
    return `<div class="version"><h4>${escapeText(unit)}　${escapeText(place)}</h4><p>${words}</p></div>`;
  });
  const named = others.length > 0 ? `，另有${escapeText(others.join('、'))}` : '';
  return `<article class="passage"><h3>${versions.length}个单位${named}</h3><div class="versions">${columns.join('')}</div></article>`;
}

/** The clauses of a text, each with the mark behind it. */
function clausesOf(text: string): string[] {
  return text.match(/[^，。；：]+[，。；：]?|[，。；：]/gu) ?? [];
}
