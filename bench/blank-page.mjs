// Starts the browser that prints, prints one blank page, and ends: the least time that any output of a
// browser takes. Called with the compiled launcher.
import { pathToFileURL } from "node:url";

const { launchBrowser } = await import(pathToFileURL(process.argv[2]).href);
const browser = await launchBrowser();
const page = await browser.newPage();
await page.pdf({ tagged: true, outline: true });
await browser.close();
