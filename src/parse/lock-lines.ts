// quotations.lock line by line, as the tool writes it: a tenth of the time that YAML takes.

type Entry = Record<string, string | number>;
type Sections = Record<string, Record<string, Entry>>;

/** Plain data, still to be checked. Null for a text in any other form, even if it is YAML that means the same. */
export function parseLockLines(text: string): unknown {
  const [comment, version, ...lines] = text.split("\n");
  if (!comment?.startsWith("# ") || version !== "version: 1" || lines.pop() !== "") return null;
  const sections: Sections = {};
  let section: Record<string, Entry> | undefined;
  for (const line of lines) {
    const [, title, empty] = /^(texts|words):( \{\})?$/.exec(line) ?? [];
    const [, key, fields] = /^ {2}([a-z][a-z0-9/-]*): \{([^\n]*)\}$/.exec(line) ?? [];
    const entry = fields === undefined ? null : parseFields(fields);
    if (title && !sections[title]) {
      sections[title] = {};
      section = empty ? undefined : sections[title];
    } else if (key && entry && section && !Object.hasOwn(section, key)) section[key] = entry;
    else return null;
  }
  return { version: 1, ...sections };
}

/** Of `name: value, name: value` with values as JSON, or as bare words and numbers. */
function parseFields(text: string): Entry | null {
  const field = /([a-z0-9]+): (?:("(?:[^"\\]|\\.)*")|([\w.-]+))(?:, |$)/y;
  const entry: Entry = {};
  for (let end = 0; end < text.length; end = field.lastIndex) {
    const [, name, quoted, bare] = field.exec(text) ?? [];
    if (!name || Object.hasOwn(entry, name)) return null;
    entry[name] = quoted ? (JSON.parse(quoted) as string) : parseBare(bare!);
  }
  return entry;
}

const parseBare = (word: string): string | number => (/^\d{1,9}$/.test(word) ? Number(word) : word);
