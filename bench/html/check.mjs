// Brings every public page of a running summit before the Nu Html Checker: the pages of its sitemap, in each
// language that is named, and some that no sitemap lists. Errors end it with 1; warnings are told.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const UNLISTED = [
  "/programme?view=grid", "/programme?day=all", "/programme?day=all&view=grid", "/programme?zone=Europe/Paris",
  "/programme?track=none", "/press?q=city", "/verify", "/signage", "/sign-in", "/no-such-page",
];
const [address = "http://localhost:8080", tags = "en,zh-Hant,he"] = process.argv.slice(2);
const languages = tags.split(",");
const folder = fileURLToPath(new URL("../target/html/pages/", import.meta.url));
const jar = createRequire(new URL("../target/html/", import.meta.url)).resolve("vnu-jar/build/dist/vnu.jar");

const sitemap = await (await fetch(`${address}/sitemap.xml`)).text();
const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path]) => path.replaceAll("&amp;", "&"));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = new Map();
for (const language of languages) {
  const own = listed.filter((path) => path === `/${language}` || path.startsWith(`/${language}/`));
  if (!own.length) throw new Error(`${address} has no pages in ${language}: offer it under Summit, Languages`);
  for (const path of [...own, ...UNLISTED.map((path) => `/${language}${path}`)]) {
    const answer = await fetch(address + path);
    if (!answer.headers.get("content-type")?.startsWith("text/html")) throw new Error(`${path}: no page`);
    const file = `${pages.size}.html`;
    pages.set(file, path);
    writeFileSync(folder + file, await answer.text());
  }
}
const arguments_ = ["-Xmx512m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", folder];
const { messages } = JSON.parse(execFileSync("java", arguments_, { encoding: "utf8", maxBuffer: 1 << 28 }));
// pages are written as XHTML and read as HTML, where the slash says nothing
const meant = messages.filter(({ message }) => !message.startsWith("Trailing slash on void elements"));
const told = new Map();
for (const { url, type, subType, message, extract } of meant) {
  const what = `${subType ?? type}: ${message}`;
  told.set(what, [...(told.get(what) ?? []), `${pages.get(url.replace(/.*\//, ""))}: ${extract?.trim().replace(/\s+/g, " ")}`]);
}
for (const [what, where] of told) console.log([`${where.length} × ${what}`, ...where.slice(0, 3)].join("\n    "));
const errors = meant.filter(({ type }) => type !== "info").length;
console.log(`${pages.size} pages in ${languages.join(", ")}: ${errors} errors, ${meant.length - errors} warnings`);
process.exit(errors ? 1 : 0);
