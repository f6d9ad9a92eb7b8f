// Blanks the numbers of a Mermaid diagram that position, style or identify something. Columns stay as they
// were.

const blank = (found: string): string => " ".repeat(found.length);
const readable = /^(?:flowchart|graph|sequence|state|class|er|timeline|quadrant|pie|mindmap|gantt)/;
const settings =
  /^\s*(?:%%|style\b|classDef\b|class\s|linkStyle\b|click\b|rect\b|autonumber\b|dateFormat\b|axisFormat\b|tickInterval\b|todayMarker\b|excludes\b|includes\b|weekend\b|direction\b)/;
const frontMatter = /^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?:\n|$)/; // not drawn
/** Of a node's "@{ shape: cyl, w: 60, label: … }" only the label is words. */
const keepLabel = (found: string): string =>
  found.replace(/(\blabel\s*:\s*(?:"[^"]*"|'[^']*'|[^,}"']*))|[\s\S]/g, (_, label?: string) => label ?? " ");
const durations = /\b\d+(?:\.\d+)?(?:ms|[smhdwMy])\b/g;

/**
 * Returns a function that gives the words and numbers of a line of the diagram, with spaces in place of
 * syntax.
 */
export function syntaxOf(text: string): (line: string) => string {
  const body = text.replace(frontMatter, "");
  const type = /^\s*([a-zA-Z]+)/m.exec(body.replace(/^\s*%%.*$/gm, ""))?.[1] ?? "";
  if (!readable.test(type)) return () => "";
  const ids = [...text.matchAll(/(?<![\w"'])\d+(?=[[({>])/g)].map(([id]) => id);
  const named = new RegExp(`(?<![\\w"'])(?:${ids.join("|")})(?=\\s*(?:[[({>&]|--|==|-\\.|$))`, "g");
  const drawn = new Set(body.split("\n"));
  return (line) => {
    if (settings.test(line) || !drawn.has(line)) return "";
    const labelled = line.replace(/@\{[^}]*\}/g, keepLabel);
    const common = labelled.replace(/#\w+;|:::[\w-]+/g, blank); // "#35;" stands for a character
    return blankOfType(ids.length ? common.replace(named, blank) : common, type);
  };
}

function blankOfType(line: string, type: string): string {
  if (type.startsWith("quadrant")) return line.replace(/^\s*quadrant-\d|:\s*\[[^\]]*\]/g, blank);
  if (type === "gantt") return line.replace(/:.*$/, (rest) => rest.replace(durations, blank));
  if (!/^(?:class|er)/.test(type)) return line;
  return line.replace(/"[\d.*nm]+"/g, blank).replace(type.startsWith("er") ? sizeInTable : sizeOfType, blank);
}

/** The size of a type: "varchar(20) name", "decimal(10,2) sum". In a class, brackets may also hold a parameter. */
const sizes = "[([]\\s*\\d+(?:\\s*,\\s*\\d+)?\\s*[)\\]]";
const sizeInTable = new RegExp(`(?<=^\\s*\\p{L}[\\w-]*)${sizes}(?=\\s)`, "gu");
const sizeOfType = new RegExp(
  `(?<=\\b(?:n?(?:var)?char2?|string|text|decimal|numeric|number|float|double|real|bit|(?:tiny|small|big)?int(?:eger)?|(?:var)?binary|byte|time|timestamp|datetime|vector))${sizes}`,
  "giu",
);
