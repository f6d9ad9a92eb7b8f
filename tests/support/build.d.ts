// What build.mjs exports. It is plain JavaScript because it runs before anything is compiled.
declare module "*/build.mjs" {
  import type { Program } from "../../src/command/program.ts";
  export function compile(): Promise<Program>;
}
