import { describe, expect, it } from "vitest";
import { html } from "../../src/markup/html.ts";

describe("html", () => {
  it("escapes text in content and in attributes, and takes markup only from itself and by its loud name", () => {
    const text = `<b title="x">'&</b>`;
    const escaped = "&lt;b title=&quot;x&quot;&gt;&#39;&amp;&lt;/b&gt;";
    expect(html`<p>${text}</p>`.value).toBe(`<p>${escaped}</p>`);
    expect(html`<p${html.attributes({ title: text })}></p>`.value).toBe(`<p title="${escaped}"></p>`);
    expect(html`<p>${html`<i>${text}</i>`}</p>`.value).toBe(`<p><i>${escaped}</i></p>`);
    expect(html`<p>${html.unsafe(text)}</p>`.value).toBe(`<p>${text}</p>`);
  });

  it("gives nothing for what is absent, and joins lists", () => {
    expect(html`${null}${undefined}${false}${[1, ["<", html`<br>`]]}`.value).toBe("1&lt;<br>");
    expect(html.attributes({ id: null, hidden: true, open: false, "data-step": 0 }).value).toBe(
      ' hidden data-step="0"',
    );
  });

  it("carries the ids that it opens, however deep they stand, and none that an author wrote", () => {
    const mark = (ids: string) => html`<a${html.attributes({ "data-cite": ids })}>1</a>`;
    const name = html`<span${html.attributes({ "data-x": "mayor" })}>The mayor</span>`;
    const all = html`<p>${name} ${[mark("first second.3"), [mark("answer")]]} ${' data-x="forged"'}</p>`;
    expect(all.opens).toEqual(["mayor", "first", "second.3", "answer"]);
    expect(html`plain`.opens).toEqual([]);
  });
});
