// Words that depend on a count: "1 source", "3 sources". A language has a form for each of its plural
// categories.

const rules = new Map<string, Intl.PluralRules>();

/**
 * The key of the form for `count`. Categories are those of Unicode CLDR, which Intl.PluralRules knows:
 * "lineage.texts.one" if there is that form and `count` needs it, else "lineage.texts".
 */
export function chooseKey(
  words: Readonly<Record<string, string>>,
  key: string,
  count: string | number | undefined,
): string {
  if (typeof count !== "number") return key;
  const language = words["language.tag"] ?? "en";
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  const own = `${key}.${known.select(count)}`;
  return Object.hasOwn(words, own) ? own : key;
}
