import { type TitleForm, titleForms, titleSubject } from '../title-forms.ts';

/** What a title tells: who reports, in which form. */
export interface ReadTitle {
  /** The authorities, the lead first: those who sign, else those that the title names. */
  readonly names: readonly string[];
  readonly form?: TitleForm;
  /** The title itself, where no form makes it again. */
  readonly own?: string;
}

/** Reads a title; a form fits where it makes the same title again of those who sign and the year. */
export function readTitle(title: string, year: number | undefined, signers: readonly string[]): ReadTitle {
  const end = title.search(/关于|20\d\d年/u);
  const titled = (end > 0 ? title.slice(0, end) : '').split(/[\s\u3000]{1,9}/u).filter(Boolean);
  const names = signers.length > 0 ? signers : titled.flatMap(parted);
  const isTheirs = titled.length === 0 ? signers.length === 0 : titled.join('') === names.join('');
  const words = squeezed(title);
  const form = isTheirs
    ? titleForms.find((one) => words === squeezed([...titled, ...subject(one, year)].join('')))
    : undefined;
  return { names, ...(form ? { form } : { own: title }) };
}

/** 中共云岭县委云岭县人民政府. */
function parted(name: string): string[] {
  const [, party, government] = /^(中共[^委]{1,20}委(?:员会)?)([^委]{2,20}政府)$/u.exec(name) ?? [];
  return party && government ? [party, government] : [name];
}

function subject(form: TitleForm, year: number | undefined): string[] {
  const [before, after] = titleSubject(form);
  return [before, String(year ?? ''), after];
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u3000]/gu, '');
}
