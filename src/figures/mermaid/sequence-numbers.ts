// Numbers of messages in a sequence diagram, which Mermaid sets in 12 px, too small for the last row of a room.

const size = 17; // px, as the smallest text of a diagram elsewhere
const lower = 2; // px that a larger number's baseline is lower in the same disc
const radius = 9; // of the disc, in widths of its line; Mermaid's is 6

/** Changes the drawing in place. */
export function enlargeNumbers(svg: Element): void {
  const numbers = [...svg.querySelectorAll("text.sequenceNumber")];
  for (const number of numbers) {
    number.setAttribute("font-size", `${size}px`);
    number.setAttribute("y", String(Number(number.getAttribute("y")) + lower));
  }
  if (numbers.length === 0) return;
  for (const marker of svg.querySelectorAll("marker"))
    if (/sequencenumber/i.test(marker.id)) marker.querySelector("circle")?.setAttribute("r", String(radius));
}
