// HTML by template: values are escaped unless they are Html themselves. `html.unsafe` is the way out.

export class Html {
  readonly #value: string;
  readonly opens: readonly string[]; // ids of what the inspector opens from this markup
  constructor(value: string, opens: readonly string[] = []) {
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

export type HtmlPart = Html | string | number | null | undefined | false | HtmlPart[];

/**
 * Joins a template. Strings and numbers are escaped; `null`, `undefined` and `false` give nothing; arrays are
 * joined.
 */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  let out = strings[0] ?? "";
  parts.forEach((part, i) => {
    out += renderPart(part) + strings[i + 1];
  });
  return new Html(out, parts.flatMap(opensOf));
}

/** Takes a string as markup, unescaped. Only for markup that this project made or sanitised. */
html.unsafe = (markup: string): Html => new Html(markup);

/**
 * Attributes from a record: ` name="value"`. `true` gives the bare name; `null`, `undefined` and `false` are
 * left out. `data-x` and `data-cite` hold the ids, separated by spaces, of what the inspector opens.
 */
html.attributes = (record: Record<string, string | number | boolean | null | undefined>): Html =>
  new Html(
    Object.entries(record)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
      .join(""),
    [record["data-x"], record["data-cite"]].flatMap((ids) => (typeof ids === "string" ? ids.split(" ") : [])),
  );

function renderPart(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.value;
  if (Array.isArray(part)) return part.map(renderPart).join("");
  return escapeHtml(String(part));
}

function opensOf(part: HtmlPart): readonly string[] {
  if (part instanceof Html) return part.opens;
  return Array.isArray(part) ? part.flatMap(opensOf) : [];
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
