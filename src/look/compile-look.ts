// What measures a page, bundled for the browser it runs in.
import { compileClient } from "../browser/compile-client.ts";

/** @param root the project's folder. Gives a script that sets `globalThis.look`. */
export const compileLook = (root: string): Promise<string> => compileClient(root, "look");
