import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import { firstLineCharacters, rightCharacters } from './first-line.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const signaturePlace = {
  id: 'signature-place',
  severity: 'notice',
  tags: ['typesetting'],
  title: '署名、成文日期排在右边',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.5.1（一般）、7.3.5.2',
  why: '盖章的，成文日期一般右空四字，署名以日期为准居中；不盖章的，署名右空二字。只提排在左边、居中和顶到右边的。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper)) return [];
    return mainText(paper, 'signature', 'date').flatMap((entry): Finding[] => {
      const fault = faultOf(entry);
      const name = entry.role === 'date' ? '成文日期' : '发文机关署名';
      return fault === undefined ? [] : [{ path: pathOf(entry), message: `${name}${fault}` }];
    });
  },
} satisfies PaperRule;

function faultOf({ text, role, paragraph: { format } }: Outlined): string | undefined {
  const { alignment } = format;
  if (alignment === 'right') return rightCharacters(format) < 0.5 && !/\s$/u.test(text) ? '顶到了右边' : undefined;
  if (alignment === 'center') return role === 'date' ? '居中了，应排在右边' : undefined;
  const isMoved = /^(?:\t|[ \u3000]{6})/u.test(text) || firstLineCharacters(format) > 6;
  return isMoved || (role === 'signature' && /\t/.test(text)) ? undefined : '排在左边，应排在右边';
}
