// Finds the markings of secrecy whose form tells them: the traffic light protocol, "SECRET//NOFORN", "(S//NF)".

import { classificationMarks } from "../../language/classification-marks.ts";

/** "TLP:RED: x", "[TLP:AMBER+STRICT] x", "TLP:RED Ask her", and not "TLP:RED means". */
const trafficLight =
  /^\W*TLP\s*[: -]\s*(?:RED|AMBER(?:\+STRICT)?|GREEN)(?:\s*(?:[:\])}»|]|[-–—]+\s)\W*[\p{L}\p{N}]|[.!]?\s+\p{Lu}\p{Ll})/u;

/** Of a paragraph of American papers: "(S//NF) They knew." Not "(C) Reuters", nor "(U//…)" which anybody may read. */
const ofParagraph = /^\W*\((?:TS|(?:TS|S|C|CUI)(?:\/\/[A-Z]+)+(?:[/ ][A-Z]+)*)\)\s*[\p{L}\p{N}]/u;

/** Of a page: "SECRET//NOFORN: x", "TOP SECRET//SI Ask her", "U//FOUO Ask her". */
const ofPage =
  /^\W*(?:TOP SECRET|SECRET|CONFIDENTIAL|CUI|UNCLASSIFIED|TS|S|U)(?:\/\/[A-Z]{2,}(?:[/ -][A-Z]{2,})*)+(?:\s*(?::|[-–—]+\s)\W*[\p{L}\p{N}]|\s+\p{Lu}?\p{Ll})/u;

/**
 * As an office spells it or in capitals, and then a sentence: "VS-NfD Er weiß davon", "NATO RESTRICTED They knew it".
 * Not "NATO Restricted papers".
 */
const beforeSentence = new RegExp(
  `^\\W*(?:${classificationMarks
    .flatMap((mark) =>
      /(?:\p{Lu}{2}|\p{Ll}\p{Lu})\S*$/u.test(mark) ? [mark, mark.toUpperCase()] : [mark.toUpperCase()],
    )
    .join("|")})\\s+\\p{Lu}(?:\\p{Ll}|\\s).*\\s\\S.*\\s\\S`,
  "u",
);

/** Whether a line begins with a marking, before words. */
export const beginsWithMarking = (line: string): boolean =>
  [trafficLight, ofParagraph, ofPage, beforeSentence].some((form) => form.test(line));
