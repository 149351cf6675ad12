/** The kinds of type that the standard asks for; GB/T 9704—2012 5.2.2, 7.3.1, 7.3.3. */
export type FontKind = 'title' | 'body' | 'levelOne' | 'levelTwo' | 'pageNumber';
