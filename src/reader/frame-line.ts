const head =
  /^[【[（(]*(?:(?:信息|文章|稿件|内容|文件)?来源|作者|发布(?:时间|日期|机构|单位|人)|(?:发文|成文|生成|公开|更新)(?:时间|日期|机构)|日期|时间|名称|标题|浏览|访问|点击|阅读|字体|字号|大小|打印|分享|关闭|收藏|返回|索引号|主题分类|信息分类|文号|有效性|责任编辑|编辑|初审|复审|终审|审核|上一[篇条]|下一[篇条]|相关|扫一扫|附件下载|纠错|视力保护|保护视力|首页|当前位置|您(?:现在)?(?:的|所在的?)位置|政府信息公开|无障碍|(?:(?:内容|文件|体裁|公文)分类|体裁|公开(?:方式|范围|形式|程度)|发文机关|制发机构|所属机构)[：:|])/u;
const foot =
  /^(?:主办|承办|版权|联系电话|电话|传真|地址|邮编|备案|网站|中国互联网|技术支持|建议使用|[\u4e00-\u9fff]{0,4}(?:ICP|公网安备)|Copyright)/iu;

/** Lines that pages of offices set around a report: its day, its source, how large it is shown, what is near, whose site it is. */
export function isFrameLine(line: string): boolean {
  if (line.length > 160) return false;
  const words = line.replaceAll(/[\s\u3000]/gu, '').replace(/^[•·●|*>»\-–—]{1,9}/u, '');
  return head.test(words) || foot.test(words) || isTrail(line) || /\.(?:docx?|wps|pdf|ofd|xlsx?|zip)$/i.test(words);
}

/** 首页 > 政务公开 > 法治政府建设. */
function isTrail(line: string): boolean {
  return !/[。；]/u.test(line) && (/^\s*[>»]/u.test(line) || line.split(/[>»→]/u).length > 2);
}
