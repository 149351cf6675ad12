/** The national standards that rules about words cite, each with its title; clauses stand after it. */
export const punctuationStandard = 'GB/T 15834—2011《标点符号用法》';
export const numeralStandard = 'GB/T 15835—2011《出版物上数字用法》';
export const layoutStandard = 'GB/T 9704—2012《党政机关公文格式》';
