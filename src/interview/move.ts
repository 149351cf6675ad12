/** Where to go after a question. */
export type Move = 'next' | 'back' | 'outline';
