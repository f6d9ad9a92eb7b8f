// Numbers in digits: how those of the scenario are shown, and how groups of three digits are read.

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Long numbers in groups of three digits, with the signs of the language, BCP 47: "1,200.5", "1.200,5", "1 200,5".
 * French groups are parted by a no-break space, since our fonts lack the narrow one that Intl gives.
 */
export function formatNumber(value: number, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  formats.set(language, format);
  return format.format(value).replaceAll("\u202f", "\u00a0");
}

/** A number of which only the lower end may be known: `max` is null then. */
export interface NumberRange {
  min: number;
  max: number | null;
}

/** "4", "7–9"; `atLeast` words the lower end where the upper is not known, which is shown alone if left out. */
export function formatRange(
  { min, max }: NumberRange,
  language: string,
  atLeast: (min: string) => string = (shown) => shown,
): string {
  const least = formatNumber(min, language);
  if (max === null) return atLeast(least);
  return max === min ? least : `${least}–${formatNumber(max, language)}`;
}

/** Spaces that keep groups of digits together, for a character class: no-break, thin and narrow no-break space. */
export const groupSpaces = "\\u00a0\\u2009\\u202f";

const groupSigns = new RegExp(`[ '’${groupSpaces}]`, "g");

/** Digits without the signs between groups of three: 1,000 and 1.000 and 1 000 become 1000; 1,200.5 becomes 1200.5. */
export function joinGroups(digits: string): string {
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?:\.\d{3}){1,}$/.test(digits);
  const plain = digits.replace(groupSigns, "");
  return grouped ? plain.replace(/[,.](?=\d{3}(?!\d))/g, "") : plain;
}
