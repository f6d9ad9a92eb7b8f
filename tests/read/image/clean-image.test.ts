// Pictures leave the folder without what their makers wrote into them. Real pictures, with a word put into every place
// that their format has for words.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { addressImage } from "../../../src/read/image/clean-image.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, "../../fixtures/images", name));
const word = "zanzibar";

/** The bytes that reach an output. */
function clean(bytes: Uint8Array): Buffer {
  const address = addressImage(bytes);
  expect(address).toMatch(/^data:image\/[a-z+]+;base64,/);
  return Buffer.from(address!.slice(address!.indexOf(",") + 1), "base64");
}

const join8 = (...parts: (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)));
const insert = (bytes: Buffer, at: number, ...parts: (Uint8Array | string)[]): Buffer =>
  join8(bytes.subarray(0, at), ...parts, bytes.subarray(at));

/** EXIF with a description and an orientation, in either order of bytes. */
function makeExif(orientation: number, little: boolean): Buffer {
  const exif = Buffer.alloc(38 + word.length + 1);
  exif.write(little ? "II*\0" : "MM\0*", "latin1");
  const put16 = (value: number, at: number) =>
    little ? exif.writeUInt16LE(value, at) : exif.writeUInt16BE(value, at);
  const put32 = (value: number, at: number) =>
    little ? exif.writeUInt32LE(value, at) : exif.writeUInt32BE(value, at);
  put32(8, 4);
  put16(2, 8);
  for (const [i, [tag, kind, count]] of [
    [0x010e, 2, word.length + 1],
    [0x0112, 3, 1],
  ].entries()) {
    put16(tag!, 10 + 12 * i);
    put16(kind!, 12 + 12 * i);
    put32(count!, 14 + 12 * i);
  }
  put32(38, 18);
  put16(orientation, 30);
  exif.write(word, 38, "latin1");
  return exif;
}

const segment = (marker: number, data: Uint8Array | string): Buffer => {
  const body = join8(data);
  return join8(Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body);
};
const pngChunk = (type: string, data: Uint8Array | string): Buffer => {
  const body = join8(type, data);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return join8(size, body, sum);
};
const webpChunk = (type: string, data: Uint8Array | string): Buffer => {
  const body = join8(data);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return join8(type, size, body, body.length % 2 ? "\0" : "");
};

describe("a JPEG", () => {
  const plain = read("plain.jpg");
  it("loses EXIF, XMP, IPTC, comments, thumbnails, other application data and what follows its end", () => {
    const told = insert(
      plain,
      20,
      segment(0xe1, join8("Exif\0\0", makeExif(1, true))),
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${word}</x>`),
      segment(0xed, `Photoshop 3.0\0${word}`),
      segment(0xe0, `JFXX\0${word}`),
      segment(0xe2, `MPF\0${word}`),
      segment(0xef, word),
      segment(0xfe, word),
    );
    expect(clean(join8(told, word))).toEqual(plain);
  });

  it("loses what stands between its scans and in its density", () => {
    const scan = plain.lastIndexOf(Buffer.of(0xff, 0xda));
    const told = insert(
      insert(plain, scan, segment(0xfe, word)),
      plain.length + word.length + 4 - 2,
      segment(0xfe, word),
    );
    expect(clean(told)).toEqual(plain);
    const dense = join8(
      plain.subarray(0, 2),
      segment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01${word}`),
      plain.subarray(20),
    );
    expect(clean(dense)).toEqual(plain);
  });

  it("loses reserved segments, which hold no picture", () => {
    for (const marker of [0x02, 0xbf, 0xc8, 0xf0, 0xf7, 0xfd])
      expect(clean(insert(plain, 20, segment(marker, word)))).toEqual(plain);
  });

  it("keeps the way up, and nothing else of EXIF", () => {
    for (const [orientation, little] of [
      [6, true],
      [3, false],
      [8, true],
    ] as const) {
      const turned = clean(
        insert(plain, 20, segment(0xe1, join8("Exif\0\0", makeExif(orientation, little)))),
      );
      expect(turned.includes(word)).toBe(false);
      const at = turned.indexOf(Buffer.of(0x01, 0x12, 0, 3));
      expect(turned[at + 9]).toBe(orientation);
      expect(turned.length).toBe(plain.length + 36);
      expect(clean(turned)).toEqual(turned);
    }
  });
});

describe("a PNG", () => {
  const plain = read("plain.png");
  const end = plain.length - 12;
  it("loses texts, times, EXIF, private chunks and what follows its end", () => {
    const chunks = [
      pngChunk("tEXt", `Comment\0${word}`),
      pngChunk("zTXt", `Comment\0\0${word}`),
      pngChunk("iTXt", `XML:com.adobe.xmp\0\0\0\0\0${word}`),
      pngChunk("tIME", word.slice(0, 7)),
      pngChunk("eXIf", makeExif(1, false)),
      pngChunk("prVt", word),
    ];
    expect(clean(join8(insert(plain, 33, ...chunks), word))).toEqual(plain);
    expect(clean(insert(plain, end, ...chunks))).toEqual(plain);
  });

  it("keeps the way up", () => {
    const turned = clean(insert(plain, 33, pngChunk("eXIf", makeExif(6, true))));
    expect(turned.includes(word)).toBe(false);
    expect(turned.includes("eXIf")).toBe(true);
    expect(clean(turned)).toEqual(turned);
  });
});

describe("a GIF", () => {
  const plain = read("plain.gif");
  it("loses comments, plain text, XMP and what follows its end, and keeps its repetition", () => {
    const block = (data: string) => `${String.fromCharCode(data.length)}${data}\0`;
    const told = insert(
      plain,
      19,
      `!\xfe${block(word)}`,
      `!\xff${"\x0bXMP DataXMP"}${block(word)}`,
      `!\x01\x0c${word}abcd${block(word)}`,
    );
    expect(clean(join8(told, word))).toEqual(plain);
  });
});

describe("a WebP", () => {
  const plain = read("plain.webp");
  const tell = (orientation: number): Buffer => {
    const told = join8(
      plain,
      webpChunk("EXIF", makeExif(orientation, true)),
      webpChunk("XMP ", word),
      webpChunk("prVt", word),
    );
    told.writeUInt32LE(told.length - 8, 4);
    told[20] = (told[20] ?? 0) | 0x0c;
    return told;
  };
  it("loses EXIF, XMP, unknown chunks and what follows its end", () => {
    expect(clean(join8(tell(1), word))).toEqual(plain);
  });

  it("keeps the way up", () => {
    const turned = clean(tell(6));
    expect(turned.includes(word)).toBe(false);
    expect([turned.includes("EXIF"), (turned[20] ?? 0) & 0x0c]).toEqual([true, 0x08]);
  });
});

describe("an SVG", () => {
  const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
  const cleanText = (text: string) => clean(Buffer.from(text)).toString();
  it("loses comments, metadata, titles, scripts, instructions and editors' elements and attributes", () => {
    const told = `<?xml version="1.0"?><?editor ${word}?><!-- ${word} --><!DOCTYPE svg PUBLIC "${word}" "${word}">
<svg ${xmlns} xmlns:inkscape="http://${word}" xmlns:i="${word}" inkscape:version="${word}" data-name="${word}" width="2">
<title>${word}</title><desc>${word}<b>${word}</b></desc><metadata><rdf:RDF><dc:creator>${word}</dc:creator></rdf:RDF></metadata>
<sodipodi:namedview a="${word}"><inkscape:page b="${word}"/></sodipodi:namedview><i:pgf>${word}</i:pgf>
<style>/* ${word} */ rect { fill: red }</style><script>${word}</script>
<rect width="2" height="2" inkscape:label='${word} > ${word}' sodipodi:type="${word}"/><text>a &gt; b</text></svg><!-- ${word} -->`;
    const text = cleanText(told);
    expect(text).not.toContain(word);
    expect(text).toContain('<rect width="2" height="2"/>');
    expect(text).toContain("rect { fill: red }");
    expect(text).toContain("<text>a &gt; b</text></svg>");
  });

  it("keeps links, prefixes of its own and the entities it uses", () => {
    const own = `<!DOCTYPE svg [<!ENTITY name "red"><!-- ${word} -->]><svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><svg:use xlink:href="#a" xml:lang="de"/><svg:rect fill="&name;"/></svg:svg>`;
    expect(cleanText(own)).toBe(own.replace(`<!-- ${word} -->`, ""));
  });

  it("cleans the pictures inside it", () => {
    const inner = insert(read("plain.png"), 33, pngChunk("tEXt", `Comment\0${word}`)).toString("base64");
    const text = cleanText(`<svg ${xmlns}><image href="data:image/png;base64,${inner}"/></svg>`);
    expect(text).toContain(`data:image/png;base64,${read("plain.png").toString("base64")}`);
  });

  it("loses what is not drawn: words between elements, names of layers, descriptions, files on the author's disk", () => {
    const text =
      cleanText(`<!DOCTYPE svg [<!ENTITY a "red"><!ENTITY b "&c;"><!ENTITY c "blue"><!ENTITY d "${word}">]>
<svg ${xmlns} xmlns:xlink="http://www.w3.org/1999/xlink" id="${word}" aria-label="${word}" Data-X="${word}" xml:base="file:///${word}">${word}
<g id="${word}-2" title="${word}" onclick="${word}()"><rect id="used" fill="&a;" stroke="&b;"/></g>
<image href="file:///home/${word}/x.png"/><image xlink:href="../${word}.png" xlink:title="${word}"/>
<a href="https://${word}.example"><text>shown</text></a><use href="#used"/>
<rdf xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><b>${word}</b></rdf><unknown>${word}</unknown><sodipodi>${word}</sodipodi>
<Metadata>${word}</Metadata><rect style="fill: red /* ${word} */; filter: url(file:///${word}.svg#a); mask: url('#used')"/>
<style>@import url(https://${word}.example); rect { fill: url("${word}.png") } /* ${word} */</style></svg>`);
    expect(text).not.toContain(word);
    for (const part of [
      "&a;",
      '"red"',
      '"&c;"',
      '"blue"',
      'id="used"',
      ">shown<",
      "url('#used')",
      "fill: red",
      'href="#used"',
    ])
      expect(text).toContain(part);
  });

  it("loses layers and words that its author hid, and names of classes that no rule styles", () => {
    const hidden = [
      `<g style="display:none"><g><text>${word}</text></g></g>`,
      `<g display="none"><text>${word}</text><rect/></g>`,
      `<text visibility="hidden">${word}</text>`,
      `<g style="fill:red; visibility: hidden"><text>${word}</text></g>`,
      `<style>.st0{display:none;}</style><g class="a st0"><text>${word}</text></g>`,
      `<g class="${word}"><rect/></g>`,
      `<image display="none" href="data:image/svg+xml,${word}"/>`,
    ];
    for (const drawing of hidden) {
      const text = cleanText(`<svg ${xmlns}>${drawing}<text>shown</text></svg>`);
      expect(text, drawing).not.toContain(word);
      expect(text, drawing).toContain("<text>shown</text>");
    }
  });

  it("loses definitions that nothing uses, rules for no element, and attributes on which nothing depends", () => {
    const unused = [
      `<defs><text id="a">${word}</text></defs>`,
      `<symbol id="a"><text>${word}</text></symbol>`,
      `<pattern id="a"><text>${word}</text></pattern><pattern id="b" href="#a"/>`,
      `<g opacity="0"><text>${word}</text></g>`,
      `<text style="fill:red;opacity:0">${word}</text>`,
      `<rect name="${word}" label="${word}" desc="${word}" alt="${word}" docname="${word}"/>`,
      `<style>.${word}{fill:red} text{--name:"${word}";-inkscape-font-specification:'${word}'}</style>`,
      `<text style="-inkscape-font-specification:'${word}';--${word}:1">shown</text>`,
      `<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"><span hidden="">${word}</span><b style="display:none">${word}</b>
        <template>${word}</template><input value="${word}"/><i title="${word}" data-x="${word}">shown</i></p></foreignObject>`,
    ];
    for (const drawing of unused) {
      const text = cleanText(`<svg ${xmlns}>${drawing}<text>shown</text></svg>`);
      expect(text, drawing).not.toContain(word);
      expect(text, drawing).toContain("<text>shown</text>");
    }
  });

  it("loses texts without paint or size, which nobody sees", () => {
    const unseen = [
      `<text fill="none">${word}</text>`,
      `<g fill="none" stroke="none"><text x="4">${word}<tspan dy="4">${word}</tspan></text></g>`,
      `<text style="fill : none">${word} stroke</text>`,
      `<text fill="red" fill-opacity="0.0">${word}</text>`,
      `<text font-size="0">${word}</text>`,
      `<g style="font-size:0px"><text>${word}</text></g>`,
      `<text transform="translate(4 4) scale(0)">${word}</text>`,
      `<text transform="matrix(0 0 0 0 4 4)">${word}</text>`,
      `<text fill="transparent">${word}</text>`,
      `<text fill="#fff0" stroke="transparent">${word}</text>`,
      `<text fill="rgba(255, 0, 0, 0)">${word}</text>`,
      `<text style="fill: rgb(255 0 0 / 0%)">${word}</text>`,
      `<style>.b{opacity: 0} .c{fill-opacity:1}</style><text class="b">${word}</text>`,
      `<style>@media (prefers-color-scheme: dark){.c{fill:white}}</style><text display="none">${word}</text>`,
      `<text display="none">${word}</text><rect width="4" height="4"><animate attributeName="x" to="4"/></rect>`,
      `<g transform="scale(1,0)"><text>${word}</text></g>`,
      `<style>rect{fill:red} rect::after{content:"${word}"}</style><rect width="4" height="4"/>`,
      `<rect style="content:'${word}';fill:red" width="4" height="4"/>`,
      `<style>#a1{display:none}</style><g id="a1"><text>${word}</text></g>`,
      `<style>.a,.b{visibility:hidden}</style><text class="a">${word}</text><text class="b">${word}</text>`,
      `<style>tspan,image{display:none}</style><text>shown<tspan>${word}</tspan></text>`,
      `<switch><text fill="none">none</text><text>${word}</text></switch>`,
      `<switch><text systemLanguage="de">a</text><g><text>b</text></g><text>${word}</text></switch>`,
      `<svg width="0" height="4"><text>${word}</text></svg>`,
      `<foreignObject width="4" height="0"><p xmlns="http://www.w3.org/1999/xhtml">${word}</p></foreignObject>`,
    ];
    for (const drawing of unseen) {
      const text = cleanText(`<svg ${xmlns}>${drawing}<text>shown</text></svg>`);
      expect(text, drawing).not.toContain(word);
      expect(text, drawing).toContain("<text>shown</text>");
    }
  });

  it("loses texts beside its page, and keeps those that reach it", () => {
    const page = `${xmlns} width="300" height="150" viewBox="0 0 300 150"`;
    const beside = [
      'x="-500" y="40"',
      'x="400" y="40"',
      'x="10" y="200"',
      'y="-40"',
      'x="4in" y="40"',
      'x="10" y="260" font-size="40"',
    ];
    for (const place of beside)
      expect(cleanText(`<svg ${page}><g><text ${place}>${word}</text></g></svg>`), place).not.toContain(word);
    const inkscape = `<g transform="translate(0,-50)"><text style="font-size:10px;letter-spacing:0px;text-anchor:start;writing-mode:lr-tb"
      x="-190" y="80"><tspan x="-190" y="80" style="stroke-width:0.26">${word}</tspan><tspan x="-190" y="100">${word}</tspan></text></g>`;
    expect(cleanText(`<svg ${page}>${inkscape}</svg>`)).not.toContain(word);
    const reaching = [
      `<text x="-190" y="80"><tspan x="-190" y="80">a</tspan><tspan x="10" y="100">${word}</tspan></text>`,
      `<text y="-40" dominant-baseline="hanging" font-size="60">${word}</text>`,
      `<text x="400" y="40"><textPath href="#p">${word}</textPath></text><path id="p" d="M0 0h9"/>`,
      `<text x="-20" y="40">${word}</text>`,
      `<text x="290" y="40">${word}</text>`,
      `<text x="10" y="158" font-size="40">${word}</text>`,
      `<text x="-300" y="40" font-size="50">${word} and much more that follows</text>`,
      `<g transform="translate(400 0)"><text x="-380" y="40">${word}</text></g>`,
      `<text x="400" y="40" text-anchor="end">${word}</text>`,
      `<text x="400" y="40"><tspan x="20">${word}</tspan></text>`,
      `<text x="-300" y="40" letter-spacing="100">${word}</text>`,
      `<svg x="-400" overflow="visible"><text x="420" y="40">${word}</text></svg>`,
      `<text x="-400 20 40" y="40">${word}</text>`,
      `<style>text{font-size:200px}</style><text y="200">${word}</text>`,
    ];
    for (const drawing of reaching)
      expect(cleanText(`<svg ${page}>${drawing}</svg>`), drawing).toContain(word);
    for (const other of [
      'width="300" height="300" viewBox="0 0 300 150"',
      'viewBox="0 0 300 150" overflow="visible"',
      "",
    ])
      expect(cleanText(`<svg ${xmlns} ${other}><text x="10" y="200">${word}</text></svg>`), other).toContain(
        word,
      );
  });

  it("keeps texts that are painted after all, and parts that take room in a text", () => {
    const seen = [
      '<text fill="none" stroke="red">words</text>',
      '<g stroke="red"><text fill="none">words</text></g>',
      '<text fill="none"><tspan fill="red">words</tspan></text>',
      '<g fill="none"><text fill="red">words</text></g>',
      '<style>text{fill:red}</style><text fill="none">words</text>',
      '<style>.a{fill:red}</style><text fill="none"><tspan class="a">words</tspan></text>',
      '<text>a<tspan fill="none">room</tspan>b</text>',
      '<text font-size="0">a<tspan font-size="12">words</tspan></text>',
      '<style>text{font:12px serif}</style><text font-size="0">words</text>',
      '<g font-size="0"><text style="font: 20px serif">words</text></g>',
      '<switch><text fill="none">none</text></switch>',
      '<switch><text systemLanguage="de">Wörter</text><text>words</text></switch>',
      "<switch><style>text{fill:red}</style><text>words</text></switch>",
      '<switch><foreignObject requiredFeatures="x"><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject><text>b</text></switch>',
      '<style>.x .a{display:none} g.b{display:none} .c:hover{display:none}</style><text class="a b c">words</text>',
      '<svg width="0" overflow="visible"><text>words</text></svg>',
      '<text transform="scale(0.5)">words</text>',
      '<text fill="none" id="a">words</text><use href="#a" stroke="red"/>',
      '<clipPath id="a"><text fill="none">words</text></clipPath><rect clip-path="url(#a)"/>',
      '<text fill-opacity="0.05" font-size="0.5">words</text>',
      '<text fill="rgb(255, 0, 0)">words</text><text fill="#f000f0">words</text>',
      '<text fill="#000">words</text><text fill="rgba(0, 0, 0, 0.1)">words</text>',
      '<text transform="scale(0)">words<animateTransform attributeName="transform" type="scale" to="1"/></text>',
      '<style>.a{opacity:1}</style><g class="a" opacity="0"><text>words</text></g>',
      '<style>@keyframes f{to{opacity:1}} g{animation:f 1s}</style><g style="opacity:0"><text>words</text></g>',
      '<style>@media print{.a{display:none}}</style><text class="a">words</text>',
    ];
    for (const drawing of seen)
      expect(cleanText(`<svg ${xmlns}>${drawing}</svg>`), drawing).toContain(drawing);
    const styled = '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>';
    const shown = `<style>p::before{content:"shown"}</style>${styled}`;
    expect(cleanText(`<svg ${xmlns}>${shown}</svg>`)).toContain(shown);
  });

  it("keeps definitions that are used, also by one another, and rules for what is there", () => {
    const used = [
      '<defs><g><path id="a" d="M0 0"/></g></defs><use href="#a"/>',
      '<linearGradient id="a"><stop offset="0"/></linearGradient><defs><linearGradient id="b" href="#a"/></defs><rect fill="url(#b)"/>',
      '<style>.a{fill:red} .b .c{fill:blue} text{--x:red;fill:var(--x)}</style><g class="a"><text>x</text></g>',
      '<defs><style>rect{fill:red}</style></defs><rect opacity="0.5" style="opacity: .1; fill: red"/>',
    ];
    for (const drawing of used) expect(cleanText(`<svg ${xmlns}>${drawing}</svg>`)).toContain(drawing);
  });

  it("keeps what is hidden only until something shows it", () => {
    const shown = [
      '<g display="none"><path id="a" d="M0 0"/></g><use href="#a"/>',
      '<g visibility="hidden"><text visibility="visible">words</text></g>',
      '<g display="none"><set attributeName="display" to="inline" begin="1s"/><text>words</text></g>',
      '<style>.b{display:inline}</style><g class="b" display="none"><text>words</text></g>',
      '<style>.c{fill:red}</style><rect class="c"/>',
    ];
    for (const drawing of shown) expect(cleanText(`<svg ${xmlns}>${drawing}</svg>`)).toContain(drawing);
  });

  it("cleans pictures in its styles as pictures of their own", () => {
    const inner = insert(read("plain.png"), 33, pngChunk("tEXt", `Comment\0${word}`)).toString("base64");
    const address = `data:image/png;base64,${inner}`;
    for (const drawing of [
      `<rect style="background: url(${address})"/>`,
      `<rect fill="url('${address}')"/>`,
      `<style>rect { background: url("${address}") }</style>`,
      `<rect style="background: url(&quot;${address}&quot;)"/>`,
    ]) {
      const text = cleanText(`<svg ${xmlns}>${drawing}</svg>`);
      expect(text).toContain("data:image/png;base64,");
      expect(text).not.toContain(inner);
    }
  });
});

describe("a profile of colours", () => {
  const textTag = (signature: string, at: number) =>
    join8(signature, Uint8Array.of(0, 0, 0, at), Uint8Array.of(0, 0, 0, 8 + word.length));
  const numbers = "XYZ \0\0\0\0zyxwvuts";
  /** Two tags: a description, which is words, and a colour, which is not. */
  const profile = join8(
    ...["\0".repeat(48), "APPLname", "\0".repeat(24), "made", "\0".repeat(44), "\0\0\0\x02"],
    ...[textTag("desc", 156), textTag("rXYZ", 156 + 8 + word.length)],
    ...["desc\0\0\0\0", word, numbers],
  );
  const parts = (size: number) => [profile.subarray(0, size), profile.subarray(size)];

  it("loses its words in every format, and keeps its numbers", () => {
    const jpeg = read("plain.jpg");
    const webp = join8(read("plain.webp"), webpChunk("ICCP", profile));
    webp.writeUInt32LE(webp.length - 8, 4);
    const told = [
      insert(jpeg, 20, segment(0xe2, join8("ICC_PROFILE\0\x01\x01", profile))),
      insert(
        jpeg,
        20,
        ...parts(160).map((part, i) => segment(0xe2, join8("ICC_PROFILE\0", Uint8Array.of(i + 1, 2), part))),
      ),
      webp,
    ];
    for (const bytes of told) {
      const out = clean(bytes).toString("latin1");
      expect(out).toContain("zyxwvuts");
      for (const lost of [word, word.slice(4), "APPLname", "made"]) expect(out).not.toContain(lost);
    }
  });

  it("loses its name in a PNG, and goes if it cannot be read", () => {
    const png = (data: Uint8Array | string) => insert(read("plain.png"), 33, pngChunk("iCCP", data));
    const out = clean(png(join8(`${word}\0\0`, deflateSync(profile))));
    const at = out.indexOf("iCCP");
    const own = inflateSync(out.subarray(at + 9, at + 4 + out.readUInt32BE(at - 4))).toString("latin1");
    expect([out.includes(word), own.includes(word), own.includes("zyxwvuts")]).toEqual([false, false, true]);
    expect(clean(png(`${word}\0\0${word}`))).toEqual(read("plain.png"));
  });
});

describe("what is no picture", () => {
  it("is refused, and so is half of one", () => {
    expect(addressImage(Buffer.from("words"))).toBeNull();
    for (const name of ["plain.jpg", "plain.png", "plain.gif", "plain.webp"]) {
      const bytes = read(name);
      expect(addressImage(bytes.subarray(0, bytes.length / 2)), name).toBeNull();
    }
    expect(addressImage(Buffer.from("<svg><g></svg"))).toBeNull();
    expect(addressImage(Buffer.from("<svg><g>"))).toBeNull();
  });
});

describe("an AVIF", () => {
  const box = (type: string, ...parts: (Uint8Array | string)[]): Buffer => {
    const body = join8(...parts);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length + 8);
    return join8(size, type, body);
  };
  const item = (id: number, type: string, name: string) =>
    box("infe", "\x02\0\0\0\0", Uint8Array.of(id), "\0\0", type, `${name}\0`);
  /** Two items in idat: four bytes of picture, and EXIF. */
  const meta = (name: string, ...more: Buffer[]) =>
    box(
      "meta",
      "\0\0\0\0",
      box("hdlr", "\0\0\0\0\0\0\0\0pict", "\0".repeat(12), name, "\0"),
      box("iinf", "\0\0\0\0\0\x02", item(1, "av01", name), item(2, "Exif", name)),
      box(
        ...(["iloc", "\x01\0\0\0\x44\0\0\x02"] as const),
        ...[1, 2].map((id) =>
          join8(
            ...["\0", Uint8Array.of(id), "\0\x01\0\0\0\x01\0\0\0"],
            ...[Uint8Array.of(id === 1 ? 0 : 4), "\0\0\0", Uint8Array.of(id === 1 ? 4 : word.length)],
          ),
        ),
      ),
      box("idat", "good", word),
      ...more,
    );

  it("loses EXIF, names, free space, users' boxes and what follows its end, and keeps its length and picture", () => {
    const head = box("ftyp", "avif\0\0\0\0avifmif1");
    const told = join8(
      head,
      ...[meta(word, box("udta", word), box("free", word)), box("uuid", word.repeat(3)), box("free", word)],
      ...[
        box("skip", word),
        box("moov", box("udta", word), box("trak", box("meta", word))),
        box("mdat", "data"),
        word,
      ],
    );
    const out = clean(told);
    expect(out.length).toBe(told.length);
    expect(out.includes(word)).toBe(false);
    for (const kept of ["good", "data", "av01", "ftypavif"]) expect(out.includes(kept)).toBe(true);
  });
});
