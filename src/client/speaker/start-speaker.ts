// The document opened as the speaker's window (`?speaker`): slides are not shown, but drawn small beside the
// notes.
import { readSlides, renewSlides } from "../page/slides.ts";
import { connectToRoom } from "../room/window-link.ts";
import { addServed, whenServed } from "../share/served.ts";
import { element } from "../ui/element.ts";
import { readStrings } from "../ui/strings.ts";
import { setTheme } from "../ui/theme.ts";
import { keepView } from "./kept-view.ts";
import { runView } from "./run-view.ts";

export async function startSpeaking(): Promise<void> {
  const say = readStrings();
  const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;
  const slides = readSlides(deck);
  const ui = element("div", { class: "ui theme-room" }); // dark, as the view is
  document.title = say("speaker.title");
  document.body.append(ui);
  // A device gets the room from the server's client; a window on this machine from the window that opened it.
  const onDevice = location.pathname === "/speak";
  const room = onDevice ? await whenServed("device") : connectToRoom(location.hash.slice(1));
  room.onChange(() => setTheme(room.state()?.theme ?? "paper"));
  document.documentElement.classList.toggle("is-remote", !document.querySelector(".notes"));
  const { view } = runView(document.body, ui, { slides, room, say, tag: "main" }, () => {});
  keepView(view);
  addServed({
    renew: (change) => {
      change();
      renewSlides(slides, deck);
      view.renew();
    },
  });
}
