// Reports instructions of other tools about how a slide or an image looks: in comments, and in an image's words.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { foreign } from "./foreign.ts";

const directive = new RegExp(
  `^<!--\\s*(?:\\.(?:slide|element):|[_$]?(?:${[
    "class|paginate|page_number|background\\w*|color|header|footer|theme|size|math|style|prerender|template",
    "headingDivider|transition|width|height|marp|auto-scaling|data-\\w+",
  ].join("|")})\\s*:|fit\\b)`,
);

/** Reports a comment that gives another tool layout instructions. */
export const checkDirective = (comment: string, at: Location): Diagnostic[] =>
  directive.test(comment)
    ? [
        {
          rule: "markdown-dialect",
          severity: "warning",
          message: "A directive of another tool is a comment here: it does nothing.",
          at,
          fix: "Remove it; front matter takes `layout:` and other options.",
        },
      ]
    : [];

const words =
  "bg|fit|inline|fill|left|right|center|original|filtered|cover|contain|auto|vertical|hide|mute|autoplay|loop";
const settings = new RegExp(
  `^(?:bg|fit)\\b|(?:^|\\s)[wh](?:idth|eight)?[:=]\\s*\\d|^(?:(?:${words}|\\d+%|[a-z-]+:\\S+)(?:\\s+|$))+$|\\|\\s*\\d+(?:x\\d+)?\\s*$`,
);

/** Reports an image's alternative text that gives another tool layout instructions. */
export const checkAlternative = (alt: string, at: Location): Diagnostic[] =>
  settings.test(alt)
    ? [
        {
          ...foreign("A directive of another tool", "Write between the brackets what the image shows.", at),
          message:
            "A directive of another tool is not understood here; it is read aloud as the image's words.",
        },
      ]
    : [];
