/** The user went to the contents from a menu, whichever it was. */
export class ToContents extends Error {
  override readonly name: string = 'ToContents';
}

/** The user said 撤销 at a menu. */
export class ToUndo extends Error {
  override readonly name = 'ToUndo';
}

/** What was being asked about is not there any more where it was: a change was taken back that is about the entries of a list. */
export class EntriesMoved extends ToContents {
  override readonly name = 'EntriesMoved';
  readonly list: string;

  constructor(list: string) {
    super();
    this.list = list;
  }
}
