// Which characters a font of this machine has. A browser draws the same box for each that none has.

const size = 24; // px of a square in which a character is drawn
const nobodys = "\u0378"; // a code point without a character, which no font has

const known = new Map<string, boolean>();
let pen: CanvasRenderingContext2D | null = null;
let box: string | null = null; // what is drawn for a character that no font has

export function isKnown(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  box ??= draw(nobodys);
  const is = draw(character) !== box;
  known.set(character, is);
  return is;
}

/** The pixels of a character, in any font of the machine. */
function draw(character: string): string {
  pen ??= Object.assign(document.createElement("canvas"), { width: size, height: size }).getContext("2d", {
    willReadFrequently: true,
  });
  if (!pen) return character;
  pen.clearRect(0, 0, size, size);
  pen.font = `${size * 0.75}px Archivo, sans-serif`;
  pen.textBaseline = "middle";
  pen.fillText(character, 1, size / 2);
  return pen.getImageData(0, 0, size, size).data.join();
}
