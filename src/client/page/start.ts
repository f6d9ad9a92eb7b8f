// Reads the document and connects the parts of the presentation.

import { Inspector } from "../inspector/inspector.ts";
import { openGoTo } from "../panels/go-to.ts";
import { openHelp } from "../panels/help.ts";
import { copyLink } from "../panels/link.ts";
import { openOverview } from "../panels/overview.ts";
import { openPrintChoice } from "../panels/print-choice.ts";
import { openSearch } from "../panels/search.ts";
import { describeMove, focusSlide } from "../present/announce-move.ts";
import { makeControls } from "../present/controls.ts";
import { followLinks } from "../present/links.ts";
import { showSigns } from "../present/pointing.ts";
import { makeBlank, toggleFullScreen } from "../present/screen.ts";
import { listenSwipes } from "../present/swipes.ts";
import { preparePrinting, print } from "../print/printing.ts";
import { prepareReading } from "../read/reading.ts";
import { RoomHost } from "../room/host.ts";
import { serveSpeakerWindow } from "../room/window-link.ts";
import { addServed } from "../share/served.ts";
import { makeSpeaker } from "../speaker/speaker.ts";
import { makeAnnouncer, makeToast } from "../ui/announce.ts";
import { element } from "../ui/element.ts";
import { listenKeys } from "../ui/keyboard.ts";
import { type Action, keyTable } from "../ui/keys.ts";
import { readStrings } from "../ui/strings.ts";
import { toggleTheme } from "../ui/theme.ts";
import { Briefing } from "./briefing.ts";
import { lastFolio, nextPosition, type Position, previousPosition, readSlides } from "./slides.ts";

const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;
const rightToLeft = document.documentElement.dir === "rtl";
const say = readStrings();
const ui = element("div", { class: "ui" });
document.body.append(ui);

const briefing = new Briefing(readSlides(deck));
const { slides } = briefing;
const announce = makeAnnouncer(ui);
const toast = makeToast(ui, announce);
const blank = makeBlank(ui, say, announce, () => host.changed());
const jump = (position: Position) => briefing.go(position, "push");

/** While the screen is dark, keys that move only bring the picture back. */
const moving = (move: () => void) => () => (blank.isOn() ? blank.off() : move());

const run: Record<Action, () => void> = {
  next: moving(() => briefing.next()),
  previous: moving(() => briefing.previous()),
  first: moving(() => jump({ slide: slides[0]!, step: 0 })),
  last: moving(() => jump({ slide: slides.at(-1)!, step: 0 })),
  speaker: () => speaker.open(),
  mode: () => briefing.toggle(),
  theme: () => {
    announce(say(`theme.${toggleTheme()}`));
    host.changed();
  },
  overview: () => openOverview(ui, slides, briefing.position.slide, (slide) => jump({ slide, step: 0 }), say),
  blank: () => blank.toggle(),
  fullScreen: async () => {
    if (!(await toggleFullScreen())) toast(say("full.refused"));
  },
  goTo: () => openGoTo(ui, slides, jump, say),
  search: () => openSearch(ui, slides, jump, say),
  print: () => openPrintChoice(ui, print, say),
  copyLink: () => void copyLink(ui, briefing.link(), toast, say),
  inspect: () => inspector.toggle(),
  help: () => openHelp(ui, keys, say),
  escape: () => {
    if (controls.closeMenu() || reading.closeSheet()) return;
    if (blank.isOn()) blank.off();
    else inspector.close();
  },
};

const keys = keyTable(run, rightToLeft);
const controls = makeControls(ui, keys, run, say);
const inspector = new Inspector({ ui, deck, briefing, announce, toast, say });
const host = new RoomHost({ briefing, blank, toggleTheme: run.theme });
const speaker = makeSpeaker({ ui, slides, host, say });
const reading = prepareReading({ ui, deck, briefing, keys, say });

const showPosition = ({ position }: Briefing) => {
  const shown = say("nav.position", { slide: position.slide.folio, of: lastFolio(slides) });
  controls.show(shown, !previousPosition(slides, position), !nextPosition(slides, position));
};

briefing.onMove((move) => {
  showPosition(briefing);
  if (!move.before) return;
  focusSlide(move);
  announce(describeMove(move, slides, say));
});
briefing.onMode((mode) => {
  if (mode === "present") return;
  blank.off();
  speaker.closeHere();
});
host.onChange(() => showSigns(host.state(), briefing.position));
serveSpeakerWindow(host);
addServed({
  host,
  renew: (change) => {
    const { slide } = briefing.position;
    const patched = briefing.renew(deck, change);
    inspector.renew(patched);
    reading.renew(patched.sections);
    if (briefing.mode === "present") showPosition(briefing);
    if (!slides.includes(slide)) toast(say("live.slide-gone", { slide: slide.folio, title: slide.title }));
    speaker.renew();
    host.renewed();
  },
});

listenKeys(keys, (key) => !speaker.isHere() && (key.where === "both" || briefing.mode === "present"));
listenSwipes(deck.parentElement as HTMLElement, {
  ...run,
  rightToLeft,
  allowed: () => briefing.mode === "present" && !speaker.isHere(),
});
followLinks(briefing, deck);
preparePrinting(deck, ui, say);

briefing.onUnknown((asked, { folio, title }) =>
  toast(say("address.unknown", { asked, slide: folio, title })),
);
briefing.begin(document.documentElement.classList.contains("present"));
