// Sharing on the local network: the routes for the room's own computer, for devices and for followers.
// audience.ts decides what each receives.
import type { Route } from "../server.ts";
import type { Role } from "./codes.ts";
import { deviceRoutes } from "./device-routes.ts";
import { followerRoutes } from "./follower-routes.ts";
import type { Shared } from "./pages.ts";
import { roomRoutes } from "./room-routes.ts";
import { SharedRoom, type SharingOptions } from "./shared-room.ts";

export interface Sharing {
  routes: ReadonlyMap<string, Route>;
  update(shared: Shared): void;
  origins(): string[]; // the URLs under which networks reach us, the chosen one first
  makeCode(role: Role): { address: string; until: number };
  revokeAll(): void;
  forget(): Promise<void>; // at the end of a talk: the next server lets none of these devices in
  close(): void;
}

export function makeSharing(options: SharingOptions): Sharing {
  const room = new SharedRoom(options);
  return {
    routes: new Map([...roomRoutes(room), ...deviceRoutes(room), ...followerRoutes(room)]),
    origins: () => room.origins(),
    makeCode: (role) => room.makeCode(role),
    update: (next) => room.update(next),
    revokeAll: () => void room.revoke(null),
    forget: () => room.forget(),
    close: () => room.hub.close(),
  };
}
