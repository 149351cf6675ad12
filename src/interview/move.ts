/** The user went to the outline from a menu, whichever it was. */
export class ToOutline extends Error {
  override readonly name: string = 'ToOutline';
}

/** The user said 撤销 at a menu. */
export class ToUndo extends Error {
  override readonly name = 'ToUndo';
}

/** What was being asked about is not there any more where it was: a change was taken back that is about the entries of a list. */
export class EntriesMoved extends ToOutline {
  override readonly name = 'EntriesMoved';
  readonly list: string;

  constructor(list: string) {
    super();
    this.list = list;
  }
}
