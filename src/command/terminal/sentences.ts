// Text → sentences, and sentences → the lines under a message.
import { showUnseen, wrapWords } from "./width.ts";

/** A sentence ends at a mark before a capital letter, a digit, or a sign that opens words. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?]["”’)]?) +(?=[\p{Lu}\d“"[@(`])/u);
}

/** Each line set in by two columns. A line end in the text stays. */
export function formatSentences(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapWords(showUnseen(line), width - 2).map((one) => `  ${one}`));
}
