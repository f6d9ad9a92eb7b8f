// HTML by template: values are escaped unless they are Html themselves. `html.unsafe` is the way out.

const none: readonly string[] = [];

export class Html {
  readonly #value: string;
  readonly opens: readonly string[]; // ids of what the inspector opens from this markup
  constructor(value: string, opens: readonly string[] = none) {
    this.#value = value;
    this.opens = opens;
  }
  get value(): string {
    return this.#value;
  }
  toString(): string {
    return this.value;
  }
}

type HtmlPart = Html | string | number | null | undefined | false | HtmlPart[];

/**
 * Joins a template. Strings and numbers are escaped; `null`, `undefined` and `false` give nothing; arrays are
 * joined.
 */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  let out = strings[0] ?? "";
  for (let i = 0; i < parts.length; i++) out += renderPart(parts[i]) + strings[i + 1];
  return new Html(out, opensOf(parts));
}

/** Takes a string as markup, unescaped. Only for markup that this project made or sanitised. */
html.unsafe = (markup: string): Html => new Html(markup);

/**
 * Attributes from a record: ` name="value"`. `true` gives the bare name; `null`, `undefined` and `false` are
 * left out. `data-x` and `data-cite` hold the ids, separated by spaces, of what the inspector opens.
 */
html.attributes = (record: Record<string, string | number | boolean | null | undefined>): Html => {
  let out = "";
  for (const [name, value] of Object.entries(record)) {
    if (value === true) out += ` ${name}`;
    else if (value !== null && value !== undefined && value !== false)
      out += ` ${name}="${escapeHtml(String(value))}"`;
  }
  return new Html(out, [...idsIn(record["data-x"]), ...idsIn(record["data-cite"])]);
};

const idsIn = (given: unknown): readonly string[] => (typeof given === "string" ? given.split(" ") : none);

function renderPart(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.value;
  if (Array.isArray(part)) return part.map(renderPart).join("");
  return escapeHtml(String(part));
}

/** Of a part, or of several: a list that is the only one is not copied. */
function opensOf(part: HtmlPart): readonly string[] {
  if (part instanceof Html) return part.opens;
  if (!Array.isArray(part)) return none;
  let all = none;
  for (const each of part) {
    const more = opensOf(each);
    if (more.length > 0) all = all.length === 0 ? more : all.concat(more);
  }
  return all;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
