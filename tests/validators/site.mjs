// Loads every page of the given sites in a browser; see `site`. The rules' pages, which are the same in all
// sites, are looked at in the first one.
import { readdirSync, readFileSync, mkdirSync, rmSync, cpSync, writeFileSync, existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";

const [executablePath, pictures, ...sites] = process.argv.slice(2);
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: { "require-sri": ["error", { target: "crossorigin" }] },
});
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

const isRule = (name) => dirname(name) === "regler";
const pagesOf = (site) => ["index.html", "avtal", "regler"].flatMap((name) =>
  name.endsWith(".html") ? [name] : readdirSync(join(site, name)).sort().map((file) => join(name, file)));

/** A page in a window of its own; all that it says, asks for or fails at goes to `complaints`. */
async function open(site, options, complaints) {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  const root = pathToFileURL(resolve(site)).href + "/";
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("dialog", (dialog) => { complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(root)) complaints.push(`beyond the site: ${request.url()}`);
  });
  return { page, context, root };
}

/** What a page consists of, as the browser understood it. */
const described = (page) => page.evaluate(() => ({
  lang: document.documentElement.lang,
  title: document.title,
  ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
  links: [...document.querySelectorAll("a")].map((link) => link.href),
  headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1])),
  strangers: [...document.querySelectorAll("script,iframe,object,embed,form,img,base,marquee,body style,b,u,i")]
    .map((element) => element.outerHTML),
  handlers: [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames())
    .filter((name) => name.startsWith("on") || name === "style"),
  charts: [...document.querySelectorAll("figure")].filter((figure) =>
    figure.querySelector("svg[role=img] > title") === null || figure.nextElementSibling?.querySelector("table") == null).length,
  styled: getComputedStyle(document.querySelector(".skip")).position,
  width: document.documentElement.scrollWidth,
}));

function judge(seen, width) {
  const wrong = [];
  if (seen.lang !== "sv") wrong.push(`lang is ${seen.lang}`);
  if (seen.title === "") wrong.push("no title");
  if (seen.headings.filter((level) => level === 1).length !== 1) wrong.push("not one h1");
  if (seen.headings[0] !== 1) wrong.push(`begins with h${seen.headings[0]}`);
  seen.headings.forEach((level, n) => { if (n > 0 && level > seen.headings[n - 1] + 1) wrong.push(`h${level} after h${seen.headings[n - 1]}`); });
  if (new Set(seen.ids).size !== seen.ids.length) wrong.push("an id stands twice");
  if (seen.strangers.length > 0) wrong.push(`elements that no page has: ${seen.strangers[0]}`);
  if (seen.handlers.length > 0) wrong.push(`attributes that no page has: ${seen.handlers[0]}`);
  if (seen.charts > 0) wrong.push("a chart without words or table");
  if (seen.styled !== "absolute") wrong.push("no stylesheet");
  if (seen.width > width) wrong.push(`${seen.width} wide in a window of ${width}`);
  return wrong;
}

/** What is wrong with a site, and how many pages it has. */
async function check(site, wanted) {
  const complaints = [];
  const pages = pagesOf(site).filter(wanted);
  const seen = new Map();
  for (const width of [1280, 375]) {
    const { page, context, root } = await open(site, { viewport: { width, height: 900 } }, complaints);
    // The rules' pages are all of one make.
    for (const name of pages.filter((one) => width > 375 || !isRule(one) || /index|[1-3]1\.html$/.test(one))) {
      const before = complaints.length;
      await page.goto(root + encodeURI(name));
      const description = await described(page);
      complaints.push(...judge(description, width));
      seen.set(root + encodeURI(name), description);
      await page.keyboard.press("Tab");
      const first = await page.evaluate(() => document.activeElement.className);
      if (first !== "skip") complaints.push(`Tab goes first to ${first}`);
      if (name === "index.html") {
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => location.hash === "#innehall");
      }
      complaints.splice(before, complaints.length, ...complaints.slice(before).map((one) => `${site}/${name}, ${width}: ${one}`));
    }
    await context.close();
  }
  for (const name of pages) {
    const report = await validator.validateFile(join(site, name));
    for (const { messages } of report.results) complaints.push(...messages.map(({ line, message }) => `${site}/${name}:${line}: ${message}`));
  }
  for (const [from, { links }] of seen) {
    for (const link of links) {
      const [address, place] = link.split("#");
      const file = address.startsWith("file:") && fileURLToPath(address);
      if (!file || !existsSync(file)) complaints.push(`${from}: ${link} leads nowhere`);
      else if (place && seen.has(address) && !seen.get(address).ids.includes(place)) complaints.push(`${from}: no place ${link}`);
    }
  }
  return { complaints, count: pages.length };
}

/** What the accessibility checker finds, in light and in dark. */
async function accessible(site, pages) {
  const complaints = [];
  for (const colorScheme of ["light", "dark"]) {
    const { page, context, root } = await open(site, { viewport: { width: 1280, height: 900 }, colorScheme }, complaints);
    for (const name of pages) {
      await page.goto(root + encodeURI(name));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], preload: false }));
      for (const { id, help, nodes } of violations) complaints.push(`${site}/${name}, ${colorScheme}: ${id}: ${help}: ${nodes[0].html}`);
    }
    await context.close();
  }
  return complaints;
}

/** Hostile texts are seen as they stand in the agreement. */
async function staysText(site, name, texts) {
  const complaints = [];
  const { page, context, root } = await open(site, {}, complaints);
  await page.goto(root + name);
  const all = await page.evaluate(() => document.body.innerText);
  for (const text of texts) if (!all.includes(text)) complaints.push(`${site}/${name}: no text ${text}`);
  for (const kept of ["Exempelsson", "Bosse", "070-123"]) if (all.includes(kept)) complaints.push(`${site}/${name}: tells ${kept}`);
  await context.close();
  return complaints;
}

/** Pictures for people to look at, and a print that is not empty. */
async function show(site, pages) {
  const complaints = [];
  const folder = join(pictures || "pictures", basename(site));
  mkdirSync(folder, { recursive: true });
  const looks = { desktop: { viewport: { width: 1280, height: 900 } }, narrow: { viewport: { width: 375, height: 800 } },
    dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" } };
  for (const [look, options] of Object.entries(looks)) {
    const { page, context, root } = await open(site, options, complaints);
    for (const name of pages) {
      const file = join(folder, `${look}-${name.replaceAll("/", "-").replace(".html", "")}`);
      await page.goto(root + encodeURI(name));
      if (pictures) await page.screenshot({ path: `${file}.png`, fullPage: true });
      if (look !== "desktop") continue;
      const print = await page.pdf({ path: `${file}.pdf`, format: "A4" });
      if (print.length < 10_000) complaints.push(`${site}/${name}: an empty print`);
    }
    await context.close();
  }
  return complaints;
}

/** A checker that lets anything through proves nothing. */
async function checkTheChecker(site) {
  const broken = `${site}-broken`;
  rmSync(broken, { recursive: true, force: true });
  cpSync(site, broken, { recursive: true });
  const file = join(broken, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("<main", '<script>console.log("x")</script><img src="x.png" onerror="x()">'
    + '<a href="nowhere.html">x</a><h4>x</h4><p id="avtalen" style="min-width:90rem">x</p><main').replace(/ content="default-src[^"]*"/, ""));
  const { complaints } = await check(broken, (name) => name === "index.html");
  for (const wanted of ["console: x", "failed:", "leads nowhere", "elements that no page has", "attributes that no page has", "begins with h4", "wide in a window"]) {
    if (!complaints.some((one) => one.includes(wanted))) return [`the checker overlooks: ${wanted}`];
  }
  return [];
}

const complaints = await checkTheChecker(sites[0]);
let count = 0;
for (const [n, site] of sites.entries()) {
  const found = await check(site, (name) => n === 0 || !isRule(name));
  complaints.push(...found.complaints);
  count += found.count;
  const own = pagesOf(site).filter((name) => !isRule(name));
  const some = n === 0 ? [...own, "regler/index.html", "regler/G311.html", "regler/P504.html"] : own.slice(0, 8);
  complaints.push(...await accessible(site, some), ...await show(site, some));
}
complaints.push(...await staysText("site-made-up", "avtal/fientligt-b.html", [
  "<script>alert(1)</script> </title><img src=x onerror=alert(2)> \"avtal\" 'här' ]]> <!-- & &lt;",
  "<U+202E>negnineröf<U+202C>", "javascript:alert(4)", "<style>*{display:none}</style>", "<U+2028>", "&amp;"]));
await browser.close();
if (complaints.length > 0) {
  console.error(complaints.slice(0, 40).join("\n"));
  console.error(`${complaints.length} complaints`);
  process.exit(1);
}
console.log(`${count} pages of ${sites.length} sites load, link, validate and stay text`);
