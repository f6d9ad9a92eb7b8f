// Numbers of the scenario as they are shown: long ones in groups of three digits.

/**
 * The language shows in the sign between groups: with a comma there, decimals follow a point, else a comma. "1,200.5",
 * "1.200,5", "1 200,5".
 * @param sign between the groups, as the strings of the interface have it
 */
export function formatNumber(value: number, sign: string): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, sign);
  return part === undefined ? grouped : `${grouped}${sign === "," ? "." : ","}${part}`;
}

/** "4", "7–9"; the lower number alone where the upper is not known (null). */
export function formatRange({ min, max }: { min: number; max: number | null }, sign: string): string {
  const least = formatNumber(min, sign);
  return max === null || max === min ? least : `${least}–${formatNumber(max, sign)}`;
}
