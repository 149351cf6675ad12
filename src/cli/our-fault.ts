/** What is said of a fault of the program itself: the one case in which a user sees a stack, to send it to the maintainers. */
export function ourFault(error: unknown): string {
  const { stack } = error as Error;
  return `程序出错了，这不是您的问题。请把下面的内容发给维护者：\n${stack ?? error}`;
}
