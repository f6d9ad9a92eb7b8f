// The script that measures a page, bundled for the browser.
import { compileClient } from "../browser/compile-client.ts";

/** @param root the project's folder. Returns a script that sets `globalThis.look`. */
export const compileLook = (root: string): Promise<string> => compileClient(root, "look");
