// The inspector: what is behind a citation, beside the slide or over the page. It shows what
// `briefing.entity` names.

import type { Briefing } from "../page/briefing.ts";
import type { Patched } from "../patch/patch-slides.ts";
import { leadTo } from "../read/spot.ts";
import type { Announce } from "../ui/announce.ts";
import { element, makeButton } from "../ui/element.ts";
import { sign } from "../ui/sign.ts";
import type { Say } from "../ui/strings.ts";
import { drawChips, entitiesOn, sayPosition } from "./chips.ts";
import { drawEntity, sayEntity } from "./draw-entity.ts";
import { findEntity, idIn, joinNames, splitNames } from "./entity.ts";
import { applyLayout, layOut } from "./layout.ts";
import { makeReachable, type Reachable } from "./make-reachable.ts";
import { findOpener, firstOpener, namesOf } from "./openers.ts";
import { pickOut, unpick } from "./ring.ts";

interface Surroundings {
  ui: HTMLElement;
  deck: HTMLElement;
  briefing: Briefing;
  announce: Announce;
  toast(text: string): void;
  say: Say;
}

export class Inspector {
  private readonly around: Surroundings;
  private panel: HTMLElement | null = null;
  private chips: HTMLElement | null = null;
  private back: Element | null = null; // what had focus when the inspector was opened
  private readonly reachable: Reachable;

  constructor(around: Surroundings) {
    this.around = around;
    this.reachable = makeReachable(around.deck, around.say);
    around.briefing.onEntity((entity) => this.show(entity));
    addEventListener("resize", () => this.resize());
    document.addEventListener("click", (event) => this.click(event), true);
    document.addEventListener("mousedown", (event) => this.keepFocus(event), true);
    document.addEventListener("keydown", (event) => this.key(event), true);
  }

  /**
   * What the key does: closes the inspector; if it was closed, opens it for what has focus, else for what is
   * highlighted, else for the first entity.
   */
  toggle(): void {
    if (this.close()) return;
    const { briefing, say, toast } = this.around;
    const focused = findOpener(document.activeElement);
    const stage = briefing.position.slide.element.querySelector(".stage");
    const opener = focused ?? (stage ? firstOpener(stage) : undefined);
    if (opener) briefing.inspect(joinNames(namesOf(opener)));
    else toast(say("inspector.nothing"));
  }

  /** Returns focus to where it was. False if it was closed already. */
  close(): boolean {
    if (!this.panel) return false;
    const { back } = this;
    this.around.briefing.inspect(null);
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
    return true;
  }

  /** After a change of the document. An open panel is drawn again, and keeps its scroll position. */
  renew(patched: Patched): void {
    this.reachable.renew(patched);
    const { entity } = this.around.briefing;
    if (!this.panel || entity === null) return;
    const { scrollTop } = this.panel;
    const hadFocus = this.panel.contains(document.activeElement);
    const names = splitNames(entity);
    const panel = this.draw(names);
    this.panel.replaceWith(panel);
    this.panel = panel;
    panel.scrollTop = scrollTop;
    if (hadFocus) panel.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    this.showChips(names);
    this.resize();
  }

  private show(entity: string | null): void {
    const { ui, deck } = this.around;
    if (entity === null) {
      this.panel?.remove();
      this.chips?.remove();
      this.panel = null;
      this.chips = null;
      this.back = null;
      unpick(deck);
      applyLayout(null);
      return;
    }
    this.back ??= document.activeElement;
    const fromChip = Boolean(document.activeElement?.closest(".jump"));
    const names = splitNames(entity);
    const panel = this.draw(names);
    if (this.panel) this.panel.replaceWith(panel);
    else ui.append(panel);
    panel.classList.toggle("is-new", this.panel === null);
    this.panel = panel;
    this.showChips(names);
    this.resize();
    if (fromChip) this.around.announce(names.map((name) => sayEntity(name, this.around.say)).join("; "));
    else panel.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  private draw(names: readonly string[]): HTMLElement {
    const { briefing, say } = this.around;
    const { slides, position: here } = briefing;
    const entities = names.flatMap((name) => findEntity(name) ?? []);
    const articles = entities.map((each) => drawEntity(each, { slides, here: here.slide, say }));
    articles[0]?.querySelector("h2")?.setAttribute("id", "ui_inspector");
    const closer = makeButton({ class: "close", "aria-label": say("inspector.close") }, [sign("close")], () =>
      this.close(),
    );
    const position = entities[0] ? sayPosition(entities[0], entitiesOn(here.slide.element), say) : "";
    const bar = element("div", { class: "bar" }, [
      element("span", {}, [position]),
      element("span", { class: "esc", "aria-hidden": "true" }, [
        element("kbd", { class: "kbd" }, [say("keyname.escape")]),
        ` ${say("inspector.esc")}`,
      ]),
      closer,
    ]);
    return element("aside", { class: "inspector", "aria-labelledby": "ui_inspector" }, [bar, ...articles]);
  }

  /** Drawn anew for each entity; the chip that was used keeps focus. */
  private showChips(names: readonly string[]): void {
    const { ui, briefing, say } = this.around;
    const used = document.activeElement?.closest(".jump") && document.activeElement.getAttribute("data-x");
    const top = this.chips?.scrollTop ?? 0;
    const stage = briefing.position.slide.element.querySelector(".stage");
    const entities = names.flatMap((name) => findEntity(name) ?? []);
    const chips = stage && briefing.mode === "present" ? drawChips(entitiesOn(stage), entities, say) : null;
    this.chips?.remove();
    this.chips = chips;
    if (!chips) return;
    ui.append(chips);
    if (top > 0) chips.scrollTop = top;
    if (used)
      chips.querySelector<HTMLElement>(`[data-x="${CSS.escape(used)}"]`)?.focus({ preventScroll: true });
  }

  /** Figures may have changed to their other form, in which the entity is marked again. */
  private resize(): void {
    const { briefing, deck } = this.around;
    if (!this.panel || !briefing.entity) return;
    if (briefing.mode === "present")
      applyLayout(layOut(innerWidth, innerHeight, document.documentElement.dir === "rtl"));
    pickOut(deck, splitNames(briefing.entity).map(idIn));
  }

  private click(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = event.target as Element;
    const opener = findOpener(target);
    const link = target.closest<HTMLAnchorElement>('.inspector a[href^="#"]');
    if (opener) {
      event.preventDefault();
      event.stopPropagation();
      this.around.briefing.inspect(joinNames(namesOf(opener)));
    } else if (link) {
      event.preventDefault();
      this.leave(link.hash.slice(1));
    }
  }

  /** Goes to a slide, or to another part of the page to read, which closes the inspector. */
  private leave(id: string): void {
    const { briefing } = this.around;
    const slide = briefing.slides.find((each) => each.id === id);
    this.close();
    const part = slide ? null : document.getElementById(id);
    if (part) leadTo(part, briefing);
    if (slide && (briefing.mode === "read" || slide !== briefing.position.slide))
      briefing.go({ slide, step: 0 }, "push");
  }

  /** While presenting, a click does not move focus, so that keys still move the slides. */
  private keepFocus(event: MouseEvent): void {
    const opener = findOpener(event.target);
    if (opener?.closest(".deck") && this.around.briefing.mode === "present") event.preventDefault();
  }

  /** Parts of figures and badges do not act as buttons by themselves. While presenting, Space moves on. */
  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const { briefing } = this.around;
    const opener = event.target as Element;
    const pressed = event.key === "Enter" || (event.key === " " && briefing.mode === "read");
    if (pressed && opener.matches("[role=button]") && findOpener(opener) === opener) {
      event.preventDefault();
      event.stopPropagation();
      briefing.inspect(joinNames(namesOf(opener)));
    }
    // Arrow keys scroll the panel's text if it has focus; Page keys move the slides.
    const scrolls =
      this.panel && this.panel.scrollHeight > this.panel.clientHeight && this.panel.contains(opener);
    if (scrolls && (event.key === "ArrowDown" || event.key === "ArrowUp")) event.stopPropagation();
  }
}
