// Plain text as Mermaid text: what Mermaid would read as its own marks becomes its character codes.

export function escapeMermaid(text: string): string {
  return text
    .replace(/[#;"<>`\\{}|[\]()%&*_~:]/g, (character) => `#${character.charCodeAt(0)};`)
    .replace(/\s+/g, " ");
}
