import type { Source } from '../diagnostic.ts';

/** What a reader sees for each. */
export const sourceNames: Readonly<Record<Source, string>> = {
  law: '法律法规',
  regulation: '条例',
  'national-standard': '国标',
  standard: '标准',
  policy: '政策文件',
  practice: '实务',
  unverified: '待核',
};

/** Those of which a message may say that they 规定 something. */
export const prescribing: ReadonlySet<Source> = new Set(['law', 'regulation', 'national-standard', 'standard']);

/** A ground with its level, as a reader sees it: 国标：GB/T 15834—2011《标点符号用法》. */
export function groundWithSource({
  source,
  basis,
}: {
  readonly source?: Source | undefined;
  readonly basis: string;
}): string {
  if (source === undefined || basis === '' || basis.startsWith(sourceNames[source])) return basis;
  return `${sourceNames[source]}：${basis.replace(/^(?:法律|实务)：/u, '')}`;
}
