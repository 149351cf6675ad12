/** Screen pixels to a millimetre, a point and a twip at their own size. */
export const pxOfMm = 96 / 25.4;
export const pxOfPt = 96 / 72;
export const pxOfTwip = pxOfPt / 20;
