import type { Expanded } from '../../../view/expand.ts';
import { join, joinList, orNull, type Text } from '../../../view/marked-text.ts';
import type { KeyPoints } from '../facts.generated.ts';

type Notice = NonNullable<Expanded<KeyPoints>['notice']>;

/** The title of the notice: 云岭县人民政府办公室关于印发《…》的通知. */
export function noticeTitle({ titleForm }: Notice, issuers: readonly Text[], title: Text): Text {
  const named = titleForm === 'bare' ? title : join('《', title, '》');
  return join(joinList(issuers, ' '), '关于印发', named, '的通知');
}

/** What the notice says: the office's own words, or one sentence that says who agreed and what is asked. */
export function noticeText({ text, approvedBy, approvalForm, request }: Notice, title: Text): Text {
  const own = orNull(text);
  if (own) return own;
  const asked = orNull(request) ?? '请认真贯彻执行。';
  if (orNull(approvedBy) === null) return join('现将《', title, '》印发给你们，', asked);
  const agreed = approvalForm === 'passed' ? '审议通过' : '同意';
  return join('《', title, '》已经', approvedBy, agreed, '，现印发给你们，', asked);
}
