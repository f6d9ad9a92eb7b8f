// The browser from npm, for a bare Linux machine: unpacked once into a folder named by its version.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const version = "141.0.0";

// The package unpacks into the system's temporary folder, and unpacks its libraries only in the cloud it is
// made for. In a process of its own, both can be set without changing our environment.
const unpack = `const it = require(process.argv[1]);
(it.default ?? it).executablePath().catch((e) => { console.error(e); process.exit(1); })`;

export function canUnpack(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

/** Path of the browser, and additions to its environment. Several processes may do this at once. */
export async function unpackBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packages = entry.slice(0, entry.lastIndexOf("node_modules") + "node_modules".length);
  const folder = join(packages, ".cache", `scenario-briefing-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, entry);
  const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return { path: join(folder, "chromium"), env };
}

async function unpackInto(folder: string, entry: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const part = await mkdtemp(`${folder}.`);
  try {
    const env = { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    await promisify(execFile)(process.execPath, ["-e", unpack, entry], { env });
    await writeFile(join(part, "fonts.conf"), formatFontsConf(folder));
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was faster
  }
}

/** A font configuration with the folder it was unpacked into; the package's own names another. */
function formatFontsConf(folder: string): string {
  const fonts = [join(folder, "fonts"), "/usr/share/fonts"].map((path) => `<dir>${escapeXml(path)}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${fonts.join("")}<cachedir>${escapeXml(join(folder, "font-cache"))}</cachedir></fontconfig>
`;
}

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
