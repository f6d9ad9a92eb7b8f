// A day as people write it: 2026-11-22 → 22 November 2026.

/** In the briefing's language. English without a country puts the day first, as in Britain. */
export function formatDay(day: string, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
