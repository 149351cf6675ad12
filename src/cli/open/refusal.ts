import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is known of the page that is served: where it is, and the word that its address holds. */
export interface Serving {
  /** 127.0.0.1:28964 */
  readonly host: string;
  readonly token: string;
}

/** Why a request is not answered, with its status; undefined where it may be. */
export interface Refusal {
  readonly status: number;
  readonly words: string;
}

/**
 * Whether a request comes from the page that was opened here. The host must be named as the address names it, so that no name that
 * leads to this machine serves another site; what is asked by a page must be asked by ours; and the address must hold the token.
 */
export function refusalOf(request: IncomingMessage, { host, token }: Serving): Refusal | undefined {
  const { host: asked, origin } = request.headers;
  if (asked !== host) return { status: 403, words: '请用打开时给出的地址' };
  const isFromPage = request.method !== 'GET' || origin !== undefined;
  if (isFromPage && origin !== `http://${host}`) return { status: 403, words: '只有打开的这一页可以存' };
  const [, told = ''] = (request.url ?? '').split('/');
  if (!isSame(told, token)) return { status: 403, words: '地址不完整，请用打开时给出的地址' };
  return undefined;
}

/** Compared so that the time it takes tells nothing of where they differ. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}
