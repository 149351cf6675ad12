/** Every format a report can be written in. */
export const formats = ['docx', 'html', 'txt', 'pdf'] as const;
export type Format = (typeof formats)[number];
