// Names of tokens in Mermaid's grammars, in words. Others are not listed in messages.

const words: Record<string, string> = {
  NEWLINE: "a new line",
  NL: "a new line",
  SEMI: "a new line",
  EOF: "the end",
  SPACE: "a space",
  LINK: "an arrow such as -->",
  START_LINK: "an arrow such as -->",
  "-->": "-->",
  AMP: "&",
  SQE: "]",
  PE: ")",
  TAGEND: ">",
  SUBROUTINEEND: "]]",
  DIAMOND_STOP: "}",
  STADIUMEND: "])",
  CYLINDEREND: ")]",
  DOUBLECIRCLEEND: ")))",
  PIPE: "|",
  TEXT: "text",
  TXT: "a colon and text",
  DESCR: "a colon and text",
  NODE_STRING: "a name",
  ID: "a name",
  ALPHA: "a name",
  ACTOR: "a participant",
  UNICODE_TEXT: "text",
  end: "end",
  taskData: "a colon and the task's dates",
  STRUCT_STOP: "}",
  ZERO_OR_ONE: "|o",
  ZERO_OR_MORE: "}o",
  ONE_OR_MORE: "}|",
  ONLY_ONE: "||",
};

/** The first four tokens that have a word, as a list; empty if none has. */
export function nameTokens(expected: readonly string[]): string {
  const named = expected.flatMap((token) => words[token.replace(/^'|'$/g, "")] ?? []);
  const few = [...new Set(named)].slice(0, 4);
  if (few.length < 2) return few[0] ?? "";
  return `${few.slice(0, -1).join(", ")} or ${few.at(-1)}`;
}
