// The panel of a shared briefing: a code for the audience, a code for one's own device, and who is connected.
// Only in the speaker's view; the device's code is covered after a minute.
import { openPanel } from "../panels/panel.ts";
import { element, makeButton, setText } from "../ui/element.ts";
import { showKey } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import { drawCode } from "./room-code.ts";

interface Device {
  id: string;
  name: string;
  agent: string;
  role: string;
}

interface Sharing {
  follow: { address: string; code: string[] };
  networks: number; // that this machine is on
  device: { address: string; until: number; role: string; code: string[] } | null;
  sessions: Device[];
  followers: number;
  said: { joined: string } | { refused: string } | null; // what happened last
}

const covered = 60_000; // ms until the device's code is covered
const often = 2000; // ms between two requests for who is connected

/** `showInRoom` shows the audience's code in the room, or takes it away. */
export function openSharePanel(ui: HTMLElement, say: Say, showInRoom: () => void): void {
  const { body, dialog } = openPanel(ui, "share", say("share.title"), say);
  const parts = makeParts();
  body.append(...arrangeParts(parts, say));
  const ask = async (asked: Record<string, unknown> = {}) => {
    const sharing = await askServer(asked);
    if (sharing === null) {
      body.replaceChildren(element("p", {}, [say("share.none")]));
      return;
    }
    drawAudience(parts.audience, sharing, showInRoom, actions, say);
    sayNews(parts.news, sharing, say);
    if (sharing.device) drawDevice(parts.device, sharing.device, actions, say);
    drawConnected(parts.connected, sharing, actions, say);
  };
  const actions: Actions = {
    code: (role) => void ask({ do: "code", role }),
    revoke: (id) => void ask({ do: "revoke", id }),
    close: () => void ask({ do: "close" }),
    network: () => void ask({ do: "network", role: parts.device.dataset.role }),
  };
  runByKey(dialog, {
    r: showInRoom,
    n: () => actions.code("speaker"),
    m: () => actions.code("remote"),
    x: () => actions.revoke(null),
    w: actions.network,
  });
  const timer = setInterval(() => void ask(), often);
  dialog.addEventListener("close", () => clearInterval(timer));
  actions.code("speaker");
}

const makeParts = () => ({
  audience: element("section"),
  device: element("section"),
  connected: element("section"),
  news: element("p", { class: "hint", role: "status" }),
});

const arrangeParts = (parts: ReturnType<typeof makeParts>, say: Say): HTMLElement[] => [
  element("p", { class: "hint" }, [say("share.not-encrypted")]),
  element("div", { class: "columns" }, [parts.audience, parts.device, parts.connected]),
  parts.news,
  element("p", { class: "hint foot" }, [say("share.ends")]),
];

/** Null if the server cannot be reached or does not share this briefing. */
async function askServer(asked: Record<string, unknown>): Promise<Sharing | null> {
  const answer = await fetch("/__share", { method: "POST", body: JSON.stringify(asked) }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Sharing) : null;
}

function runByKey(dialog: HTMLElement, runs: Record<string, () => void>): void {
  dialog.addEventListener("keydown", (event) => runs[event.key.toLowerCase()]?.());
}

type Actions = { code(role: string): void; revoke(id: string | null): void; close(): void; network(): void };

function sayNews(news: HTMLElement, { said }: Sharing, say: Say): void {
  setText(news, said === null ? "" : sayWhat(said, say));
}

const sayWhat = (said: NonNullable<Sharing["said"]>, say: Say): string =>
  "joined" in said
    ? say("share.joined", { name: said.joined })
    : say("share.refused", { why: say(`join.${said.refused}`) });

function drawAudience(
  section: HTMLElement,
  { follow, networks }: Sharing,
  showInRoom: () => void,
  actions: Actions,
  say: Say,
): void {
  if (section.dataset.address === follow.address) return;
  section.dataset.address = follow.address;
  const isFocused = section.contains(document.activeElement);
  const other = makeKeyButton("w", say("share.other-network"), actions.network, say);
  section.replaceChildren(
    element("h3", {}, [say("share.audience"), element("small", {}, [say("share.no-notes")])]),
    drawCode(follow.code, say("share.code-of", { address: follow.address })),
    element("p", { class: "address" }, [follow.address]),
    element("p", {}, [say("share.open-to-all")]),
    makeKeyButton("r", say("share.show-in-room"), showInRoom, say),
    ...(networks > 1 ? [other] : []),
  );
  if (isFocused) other.focus();
}

function drawDevice(
  section: HTMLElement,
  told: NonNullable<Sharing["device"]>,
  actions: Actions,
  say: Say,
): void {
  const code = drawCode(told.code, say("share.code-of", { address: say("share.device") }));
  const hour = new Date(told.until).toTimeString().slice(0, 5);
  const remote = told.role === "remote";
  section.dataset.role = told.role;
  section.replaceChildren(
    element("h3", {}, [
      say("share.device"),
      element("small", { class: remote ? null : "warn" }, [
        say(remote ? "share.no-notes" : "share.gives-notes"),
      ]),
    ]),
    code,
    element("p", { class: "address" }, [say("share.good-until", { hour })]),
    element("p", {}, [say("share.covers")]),
    makeKeyButton("n", say("share.new"), () => actions.code("speaker"), say),
    makeKeyButton("m", say("share.as-remote"), () => actions.code("remote"), say),
  );
  setTimeout(
    () => code.replaceWith(element("p", { class: "code covered" }, [say("share.covered")])),
    covered,
  );
}

function drawConnected(
  section: HTMLElement,
  { sessions, followers }: Sharing,
  actions: Actions,
  say: Say,
): void {
  const focused = document.activeElement?.getAttribute("data-id");
  const row = (name: string, below: string, label: string, id: string, run: () => void) => {
    return element("li", {}, [
      element("p", {}, [element("b", {}, [name]), element("small", {}, [below])]),
      makeButton({ "aria-label": `${label} ${name}`, "data-id": id }, [label], run),
    ]);
  };
  const rows = sessions.map(({ id, name, agent, role }) =>
    row(name, `${agent}, ${say(`share.${role}`)}`, say("share.revoke"), id, () => actions.revoke(id)),
  );
  const audience = say("share.followers", { count: followers });
  rows.push(row(audience, "", say("share.close"), "followers", actions.close));
  const list = element("ul", {}, rows);
  if (section.querySelector("ul")?.isEqualNode(list)) return; // who reads it keeps the place
  section.replaceChildren(
    element("h3", {}, [say("share.connected")]),
    list,
    element("p", {}, [say("share.revoked-says")]),
    makeKeyButton("x", say("share.revoke-all"), () => actions.revoke(null), say),
  );
  if (focused) section.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus();
}

/** A button with the key that does the same. */
function makeKeyButton(key: string, label: string, run: () => void, say: Say): HTMLButtonElement {
  return makeButton({}, [element("kbd", { class: "kbd" }, [showKey(key, say)]), ` ${label}`], run);
}
