// The forms in which a clock time may be written: 13:38 is also 1:38 p.m., and 13:38:05 also 13:38.

/**
 * A clock time in all forms. Without a.m. or p.m. it may be either, unless the hour is 13 or more, or begins with a
 * nought: 04:10 is never 16:10. A number such as 7.31 may be one.
 */
export function clockValues(value: string, isOfFullDay: boolean): string[] {
  const [, minute, seconds, noon = ""] = /^(\d{1,2}:\d\d):([0-5]\d)( [ap]m)?$/.exec(value) ?? [];
  if (minute !== undefined && seconds !== undefined) {
    const forms = clockValues(`${minute}${noon}`, isOfFullDay);
    return [value, ...forms, ...forms.map((form) => addSeconds(form, seconds))];
  }
  const [, hours = "", minutes, half] =
    /^(\d{1,2})(?::(\d\d))?(?: ([ap]m))?$/.exec(value) ?? /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(value) ?? [];
  if (!hours || (minutes === undefined && half === undefined)) return [value];
  const hour = Number(hours);
  const dotted = value.includes(".") ? [value] : [];
  const halves = half ? [half] : halvesOf(hour, isOfFullDay);
  const forms = halves.flatMap((one) =>
    clockForms((hour % 12) + (one === "pm" ? 12 : 0), minutes ?? "00", half !== undefined),
  );
  return [...dotted, ...forms];
}

/** In which half of the day an hour may be that is written without one. */
function halvesOf(hour: number, isOfFullDay: boolean): string[] {
  const isSure = hour > 12 || hour === 0 || isOfFullDay;
  if (!isSure) return ["am", "pm"];
  const isAfternoon = hour > 12 && hour < 24; // 24:00 is midnight
  return [isAfternoon ? "pm" : "am"];
}

/** "9:14" and "9:14 am" with 07 are "9:14:07" and "9:14:07 am". */
const addSeconds = (form: string, seconds: string): string =>
  form.replace(/([:.])(\d\d)(?= |$)/, `$1$2$1${seconds}`);

/** The forms of an hour (0–23), minutes and seconds. */
export const secondForms = (hour: number, minutes: string, seconds: string): string[] =>
  clockForms(hour, minutes, false).map((form) => addSeconds(form, seconds));

/**
 * The forms of an hour (0–23) and minutes: 13:38 is also 13.38, 1:38 and 1:38 pm. If `whole`, a full hour is also
 * written without minutes: 13:00 is 1 pm, 1 and 13.
 */
export function clockForms(hour: number, minutes: string, whole = true): string[] {
  const short = String(hour % 12 || 12);
  const half = hour < 12 ? "am" : "pm";
  const dotted = [`${hour}.${minutes}`, `${short}.${minutes}`];
  const full = [`${hour}:${minutes}`, `${short}:${minutes}`, `${short}:${minutes} ${half}`, ...dotted];
  return minutes === "00" && whole ? [...full, String(hour), short, `${short} ${half}`] : full;
}
