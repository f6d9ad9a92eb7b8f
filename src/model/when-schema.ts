// How an author writes when something happened.
import * as z from "zod";
import { findUnrealDay } from "../language/dates.ts";
import { type DateForm, dateForm, isAfter, offsetForm, orderForm, readDateForm } from "../text/date-form.ts";
import { isTimeZone } from "../text/time-zone.ts";
import { precisions } from "./kinds.ts";
import { text } from "./schema-parts.ts";

const date = z
  .union([z.string(), z.number().int()], { error: dateForm })
  .transform((given, context): DateForm => {
    const form = readDateForm(String(given).trim());
    if (typeof form !== "string") return form;
    context.addIssue({ code: "custom", message: form });
    return z.NEVER;
  })
  .describe(
    "2023-03-23T13:38, with :05 for seconds, 2023-03-23, 2023-03 or 1988; with ~ about, with ? perhaps, a/b from a to b",
  );

export const zoneForm = `a time zone such as Asia/Damascus, or ${offsetForm}`;

export const zone = z
  .string()
  .trim()
  .refine(isTimeZone, zoneForm)
  .describe("an IANA name such as Asia/Damascus, or an offset such as +03:00");

/** A time as it is shown. Any words are allowed, but not a day that does not exist, such as 31 April. */
export const shownTime = text.max(300).refine((value) => findUnrealDay(value) === null, {
  error: ({ input }) =>
    `words without ${findUnrealDay(String(input)) ?? "it"}, a day that the calendar does not have`,
});

const long = z
  .strictObject({
    as: shownTime
      .optional()
      .describe("how it is shown: Thursday, 13:38, No hour given; made from the date if left out"),
    from: date.optional().describe("earliest; a day alone means the whole day"),
    to: date.optional().describe("latest; as `from` if left out"),
    precision: z.enum(precisions).optional().describe("as `from` is written if left out"),
    zone: zone.optional().describe("the scenario's if left out"),
  })
  .refine(({ as, from }) => from !== undefined || as !== undefined, {
    message: "`from`, or `as` where no time is known",
  })
  .refine(
    ({ from, to, precision }) =>
      from !== undefined || (to === undefined && (precision ?? "unknown") === "unknown"),
    {
      message: "`from` with every precision but unknown",
    },
  )
  .refine(({ from, to }) => !from?.from || !to?.to || !isAfter(from.from, to.to), { message: orderForm });

/** Short form, `when: 2023-03-23T13:38`, or long form; the output is always the long form. */
export const when = z.union([date.transform((from) => ({ from })), long], { error: dateForm }).pipe(
  z.custom<{
    as?: string;
    from?: DateForm;
    to?: DateForm;
    precision?: (typeof precisions)[number];
    zone?: string;
  }>(),
);

export type WhenSpec = z.output<typeof when>;
