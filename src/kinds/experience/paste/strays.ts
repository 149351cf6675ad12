/** The lines of a paste that belong to the account, and those that do not, each with why. */
export interface Strays {
  readonly kept: readonly string[];
  readonly leftOut: readonly { readonly text: string; readonly why: string }[];
}

const ofPage =
  /^(?:【?字(?:体|号)|发布(?:日期|时间|机构|单位)|(?:信息|文章)?来源|更新时间|今天是|(?:您)?(?:所在的?|当前)位置|索引号|浏览(?:次数|量)|阅读(?:次数|量)?|作者|责任编辑|编辑|审核|打印(?:本页)?|关闭(?:窗口|本页)?|分享(?:到|至)?)(?:[：:】\s\u3000]|$)/u;
const annexNote = /^附件?[：:]/u;

/** Leaves out what a web page says of itself, and a list of annexes, which are no text of the account. */
export function withoutStrays(paragraphs: readonly string[]): Strays {
  const whyOf = (text: string) => {
    if (ofPage.test(text) && !text.includes('。')) return '网页上的信息，不是材料的内容';
    return annexNote.test(text) ? '附件在“附件”里填，附件说明由程序写' : undefined;
  };
  return {
    kept: paragraphs.filter((text) => whyOf(text) === undefined),
    leftOut: paragraphs.flatMap((text) => {
      const why = whyOf(text);
      return why === undefined ? [] : [{ text, why }];
    }),
  };
}
