// Splits a text into sentences, and lays sentences out as the lines of a message.
import { showUnseen, wrapWords } from "./width.ts";

/** A sentence ends at a full stop or the like before a capital letter, a digit or an opening mark. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?]["”’)]?) +(?=[\p{Lu}\d“"[@(`])/u);
}

/** Every line is indented by two columns. Line ends in the text stay. */
export function formatSentences(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapWords(showUnseen(line), width - 2).map((one) => `  ${one}`));
}
