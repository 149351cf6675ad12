/** A figure as a clerk types it: 1.2万余人次 is 1.2, 余, 万人次. */
export interface TypedFigure {
  readonly value: number;
  readonly approx?: '约' | '余' | '多' | '超过';
  readonly unit?: string;
}

const shape =
  /^(?<before>约|近|超过|超)?(?<number>[+-]?\d+(?:\.\d+)?)(?<inner>余|多)?(?<scale>[万亿]*(?![万亿]))(?<after>余|多)?(?<measure>[^\d\s]*)$/u;

/**
 * Reads a typed figure: thousands separators and full-width digits are understood, 约, 余, 多 and 超过 are kept apart, what
 * follows is the unit. Undefined when it is no figure.
 */
export function readFigure(text: string): TypedFigure | undefined {
  const { before, number, inner, scale = '', after, measure = '' } = shape.exec(plain(text))?.groups ?? {};
  if (number === undefined) return undefined;
  const approx = before ? (before.startsWith('超') ? '超过' : '约') : ((inner ?? after) as '余' | '多' | undefined);
  const unit = scale + measure;
  return { value: Number(number), ...(approx && { approx }), ...(unit && { unit }) };
}

/** Half-width, without spaces and thousands separators. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}
