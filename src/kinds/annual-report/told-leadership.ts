import type { Paragraph } from '../../domain/text/paragraph.ts';

const telling =
  /(?:履行|主持|带头)[^。；;]{0,30}(?<!制定)第一责任人|(?<!制定)第一责任人(?!制|职责清单)[^。；;]{0,20}(?:主持|带头|批示|听取|督办|研究)|(?:党政|党委|县委|市委|区委|镇党委|县政府|市政府|区政府|镇政府)主要负责人[^。，,；;]{0,20}(?:主持|带头|批示|听取|督办|研究)/u;

/** Where the measures tell how the first responsible persons did their duty, when the office has no part of its own for it. */
export function leadershipTold(measures: readonly Paragraph[]): Paragraph | undefined {
  return measures.find(({ text }) => telling.test(text));
}
