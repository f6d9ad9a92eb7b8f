/** The words of a text, which spaces and line ends part. */
export const listWords = (text: string): string[] => text.trim().split(/\s+/);
