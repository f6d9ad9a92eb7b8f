// What build.mjs exports; it is plain JavaScript, since it runs before anything is compiled.
declare module "*/build.mjs" {
  import type { Program } from "../../src/command/program.ts";
  export function compile(): Promise<Program>;
}
