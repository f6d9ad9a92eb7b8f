// Entry of a shared briefing's pages for others: for the audience, and for letting a device in.

import { follow } from "./follow/follow.ts";
import { joinAsDevice } from "./follow/join.ts";
import { readStrings } from "./ui/strings.ts";

const shared = document.querySelector<HTMLElement>("main.shared");
if (shared?.dataset.role === "follow") follow(shared, readStrings());
if (shared?.dataset.role === "join") joinAsDevice(shared, readStrings());
