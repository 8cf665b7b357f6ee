// node look_at_page.cjs PAGE FOLDER: open PAGE in Chromium at two widths and two colour schemes, with nothing but itself.
// Prints {errors, requests, overflow, violations, first} as JSON and leaves a picture of each view in FOLDER.
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const axe = require("axe-core");
const puppeteer = require("puppeteer-core");

const WIDTHS = { phone: 375, desktop: 1280 };
const SCHEMES = ["light", "dark"];

async function look(browser, file, folder, device, scheme, found) {
  const page = await browser.newPage();
  page.on("pageerror", (error) => found.errors.push(String(error)));
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && found.errors.push(message.text()));
  page.on("dialog", async (dialog) => { found.errors.push(`dialog: ${dialog.message()}`); await dialog.dismiss(); });
  page.on("request", (request) => found.requests.push(request.url()));
  await page.setViewport({ width: WIDTHS[device], height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(pathToFileURL(file).href);
  const excess = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  if (excess > 0) found.overflow.push(`${device}: ${excess} pixels too wide`);
  await page.keyboard.press("Tab");
  found.first.push(await page.evaluate("document.activeElement.getAttribute('href')"));
  await page.screenshot({ path: path.join(folder, `${device}-${scheme}.png`), fullPage: true });
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate("axe.run(document, {resultTypes: ['violations']})");
  for (const { id, nodes } of violations) {
    found.violations.push(`${device} ${scheme}: ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | ")}`);
  }
  if (device === "desktop" && scheme === "light") await page.pdf({ path: path.join(folder, "print.pdf") });
  await page.close();
}

async function main() {
  const [file, folder] = process.argv.slice(2).map((each) => path.resolve(each));
  const found = { errors: [], requests: [], overflow: [], violations: [], first: [] };
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  try {
    for (const device of Object.keys(WIDTHS)) {
      for (const scheme of SCHEMES) await look(browser, file, folder, device, scheme, found);
    }
  } finally {
    await browser.close();
  }
  found.requests = found.requests.filter((each) => each !== pathToFileURL(file).href);
  process.stdout.write(`${JSON.stringify(found)}\n`);
}

main().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exit(2); });
