import { levelIn } from '../../../manuscript/foreign-title.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { type TitleForm, titleForms, titleSubject } from '../title-forms.ts';

/** What a title tells: who reports on which year, in which form. */
export interface ReadTitle {
  readonly authority?: NonNullable<AnnualReport['authority']>;
  readonly form?: TitleForm;
  /** The title itself, where no form makes it again. */
  readonly own?: string;
}

/** Reads a title; of joint authorities the last is the government. */
export function readTitle(title: string, year: number | undefined): ReadTitle {
  const end = title.search(/关于|20\d\d年/u);
  const names = (end > 0 ? title.slice(0, end) : '').split(/[\s\u3000]+/u).filter(Boolean);
  const name = names.at(-1)?.replace(/^中共[^委]{1,20}委(?:员会)?(?=[^府]+府)/u, '');
  const level = levelIn(name ?? '') as NonNullable<AnnualReport['authority']>['level'];
  const authority = name ? { name, ...(level ? { level } : {}) } : undefined;
  const form = titleForms.find((one) => {
    const [before, after] = titleSubject(one);
    return (
      title === `${names.join(' ')}${before}${year}${after}` || title === `${names.join('')}${before}${year}${after}`
    );
  });
  return { ...(authority ? { authority } : {}), ...(form ? { form } : { own: title }) };
}
