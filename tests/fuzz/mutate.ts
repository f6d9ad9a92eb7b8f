// One text in, the same text with something done to it that a hurried person, an editor or a merge does to a file.
import type { Random } from "./random.ts";

type Mutation = (text: string, random: Random) => string;

const odd = [
  ...[
    "",
    "\u0000",
    "\u001b[31m",
    "\ufeff",
    "\u202e",
    "\u2028",
    "\r",
    "\t",
    "😀",
    "e\u0301",
    "ﷺ",
    "戦争",
    "\ud800",
  ],
  ...[
    "---",
    "...",
    "***",
    "```",
    "````",
    "~~~",
    ":::",
    "Note:",
    "Private:",
    "If asked:",
    "Hold back:",
    "> [@",
    "[@",
    "]",
    "{",
    "}",
    "[",
    "(",
  ],
  "__proto__: 1",
  "constructor",
  "toString",
  "null",
  "~",
  "true",
  "NaN",
  ".inf",
  "-0",
  "1e999",
  "0x10",
  "9".repeat(400),
  ...[
    "2001-02-30",
    "2023-03-32",
    "2001-13-01",
    "T25:61",
    "+99:99",
    "en_US",
    "31 April",
    "0000-00-00",
    "-1",
    "99999999999",
  ],
  ...[
    "<script>",
    "<!--",
    "-->",
    "&amp;",
    "&#0;",
    "<br>",
    "![](x.png)",
    "![a](../../etc/passwd)",
    "[a](javascript:x)",
    "[^1]",
    "$x$",
  ],
  ...[
    "*a",
    "&a b",
    "!!js/function x",
    "<<: *a",
    "? [a]",
    "|",
    ">",
    "%YAML 9",
    "@x",
    "`x",
    "'",
    '"',
    "“",
    "”",
    "«",
    "\\",
    "\\x",
  ],
  ...["numbers: {13: hours a b}", "steps: [a, a, a]", "layout: nothing", "below: previous", "allow: {x: y}"],
];
/** Structures of YAML that are deep, wide, or refer to themselves. */
const structures: ((size: number) => string)[] = [
  (size) => `${"{a: ".repeat(size)}1${"}".repeat(size)}`,
  (size) => `${"[".repeat(size)}1${"]".repeat(size)}`,
  (size) => `[${"a, ".repeat(size)}a]`,
  (size) => `{${Array.from({ length: size }, (_, i) => `k${i}: ${i}`).join(", ")}}`,
  (size) => `${"- ".repeat(size)}x`,
  (size) => `"${"\\u00e9".repeat(size)}"`,
  () => "&loop [*loop]",
  () => "&loop {<<: *loop}",
  () => "[&a x, &b [*a, *a], &c [*b, *b], &d [*c, *c], &e [*d, *d], &f [*e, *e], *f]",
  () => "!!set {a, b}",
  () => "!!timestamp 2001-02-30",
  () => "? {a: b} : c",
  () => ">-\n\t\n      x",
];
const deep = ["[", "{", "(", "> ", "- ", "* ", "**", "<span lang=en>", "![", "“", "`"];

const mutations: Mutation[] = [
  (text, random) => insert(text, random, random.pick(odd)),
  (text, random) => insert(text, random, `\n${random.pick(odd)}\n`),
  (text, random) => insert(text, random, random.pick(deep).repeat(random.pick([3, 100, 3000]))),
  (text, random) =>
    insert(text, random, random.pick(["x", "ж", " ", "a b "]).repeat(random.pick([100, 50_000]))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => editLines(text, random, () => []),
  (text, random) => editLines(text, random, (line) => [line, line]),
  (text, random) => editLines(text, random, (line) => [line.replace(/[:,"'[\]{}]/, "")]),
  (text, random) => editLines(text, random, (line) => [` ${line}`]),
  (text, random) => editLines(text, random, (line) => [line.replace(/^ {1,2}/, "")]),
  (text, random) =>
    editLines(text, random, (line) => [line.replace(/(:\s*).*$/, (_, colon) => colon + random.pick(odd))]),
  (text, random) =>
    editLines(text, random, (line) => [
      line.replace(/\d+/, () => random.pick(["0", "-1", "1e9", "99", "٣", ""])),
    ]),
  (text, random) =>
    editLines(text, random, (line) => [
      line.replace(
        /(:\s*|-\s+).*$/,
        (_, before) => before + random.pick(structures)(random.pick([2, 50, 2000])),
      ),
    ]),
  (text, random) => copyValue(text, random),
  (text, random) => copyWord(text, random),
  (text, random) => editLines(text, random, (line) => [[...line].reverse().join("")]),
  (text, random) => moveLine(text, random),
  (text, random) => editWord(text, random, (word) => word.slice(1)),
  (text, random) => editWord(text, random, (word) => word.toUpperCase()),
  (text, random) => editWord(text, random, () => random.pick(odd)),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text + text,
  () => "",
];

export const mutate: Mutation = (text, random) => random.pick(mutations)(text, random);

function insert(text: string, random: Random, what: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function editLines(text: string, random: Random, edit: (line: string) => string[]): string {
  const lines = text.split("\n");
  const at = random.below(lines.length);
  lines.splice(at, 1, ...edit(lines[at] ?? ""));
  return lines.join("\n");
}

function moveLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const [line = ""] = lines.splice(random.below(lines.length), 1);
  lines.splice(random.below(lines.length + 1), 0, line);
  return lines.join("\n");
}

/** What stands after a colon, put after another colon. */
function copyValue(text: string, random: Random): string {
  const values = [...text.matchAll(/:\s*(\S.*)$/gm)].map(([, value]) => value ?? "");
  if (values.length === 0) return text;
  return editLines(text, random, (line) => [
    line.replace(/(:\s*).*$/, (_, colon) => colon + random.pick(values)),
  ]);
}

/** A word of the text in place of another, as a wrong id is. */
function copyWord(text: string, random: Random): string {
  const words = text.match(/[\w-]{2,}/g) ?? [""];
  return editWord(text, random, () => random.pick(words));
}

function editWord(text: string, random: Random, edit: (word: string) => string): string {
  const words = [...text.matchAll(/[\w-]{2,}/g)];
  if (words.length === 0) return text;
  const { 0: word, index } = random.pick(words);
  return text.slice(0, index) + edit(word) + text.slice(index + word.length);
}
