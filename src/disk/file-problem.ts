const problems: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EISDIR: '这是一个文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '路径中有一段不是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EFBIG: '超过了系统允许的文件大小',
  EIO: '磁盘读写出错',
  EBUSY: '文件正被别的程序使用',
  ENAMETOOLONG: '文件名太长',
  EMFILE: '打开的文件太多',
  ELOOP: '链接绕了回来，没有指到文件',
  NOT_REGULAR: '这不是普通文件（是设备或者管道）',
  READ_ONLY: '文件是只读的，要改请先去掉只读属性',
  DANGLING: '这是一个链接，它指向的文件不在了',
  SHORT: '没有写完整',
};

/** What went wrong with a file, in Chinese. Anything that is no file error is our bug and is thrown on. */
export function fileProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === undefined) throw error;
  return problems[code] ?? `系统报告 ${code}`;
}
