import type { FontSpan, Line } from '../../../docx/runs/line.ts';
import { fontStack } from '../../../html/font-stack.ts';
import { defaultProfile } from '../../../layout/profile.ts';
import { pxOfPt } from './sizes.ts';

/** The words of a line; what stands between tabs goes to both edges. */
export function Words({ line }: { readonly line: Line }) {
  const parts = partsAtTabs(line.spans);
  if (parts.length === 1) return <>{line.spans.map(spanShown)}</>;
  return (
    <span class="tabbed">
      {parts.map((spans) => (
        <span key={spans.map(({ text }) => text).join('')}>{spans.map(spanShown)}</span>
      ))}
    </span>
  );
}

function partsAtTabs(spans: readonly FontSpan[]): FontSpan[][] {
  const parts: FontSpan[][] = [[]];
  for (const span of spans) {
    if (span.text === '\t') parts.push([]);
    else parts.at(-1)?.push(span);
  }
  return parts;
}

function spanShown(span: FontSpan, at: number) {
  const size = span.size ? { fontSize: `${span.size.sizePt * pxOfPt}px` } : {};
  return (
    <span
      key={at}
      class={span.mark ? `mark-${span.mark}` : undefined}
      style={{ fontFamily: fontStack(defaultProfile, span.font), ...size }}
    >
      {span.text}
    </span>
  );
}
