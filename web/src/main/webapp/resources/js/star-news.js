/*
 * What has become of starred sessions since they were starred: moved, called otherwise, or gone. All days are read
 * from the page that everyone reads, so nobody learns which sessions are starred.
 */
import { stars, keep } from "./star-store.js";

const RELEASE = "accord.stars.release";

/** What a page says of a session, to be compared one day. */
export function known(session) {
  const [from, until] = [...session.querySelectorAll(".session-time time")].map((time) => time.dateTime);
  return {
    title: session.querySelector("h3").textContent.trim(),
    language: document.documentElement.lang,
    from,
    until,
    room: session.querySelector(".session-where .room").textContent.trim(),
  };
}

function read(page) {
  return new Map([...page.querySelectorAll(".session[data-slug]")].map((one) => [one.dataset.slug, known(one)]));
}

async function everything(bar) {
  if (new URL(location.href).searchParams.get("day") === "all" && !location.search.includes("track="))
    return read(document);
  const page = await fetch(bar.dataset.all);
  if (!page.ok) throw new Error(`${page.status} of ${bar.dataset.all}`);
  return read(new DOMParser().parseFromString(await page.text(), "text/html"));
}

function seen(release) {
  try {
    return localStorage.getItem(RELEASE) === release;
  } catch {
    return true;
  }
}

function tick(release) {
  try {
    localStorage.setItem(RELEASE, release);
  } catch (error) {
    console.warn("this browser keeps no stars", error);
  }
}

/** Shows what changed, until its reader has seen it. */
export async function tellNews(bar) {
  const { release, zone } = bar.dataset;
  const starred = stars();
  if (starred.size === 0 || seen(release)) return;
  const now = await everything(bar);
  const language = document.documentElement.lang;
  const locale = language === "en" ? "en-GB" : language;
  const day = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: "short", day: "numeric", month: "long" });
  const hour = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  // one thing each, left to right: a dash between two hours turns round in Hebrew
  const isolated = (text) => `\u2068${text}\u2069`;
  // a room that was kept in another language is left out
  const place = ({ from, until, room, language: told }) =>
    [day.format(new Date(from)), `\u2066${hour.format(new Date(from))}–${hour.format(new Date(until))}\u2069`,
      told === language && room]
      .filter(Boolean).map(isolated).join(" · ");
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, at) => values[at]);
  const news = [];
  for (const [slug, was] of starred) {
    const is = now.get(slug);
    if (!was) continue;
    if (!is) news.push(fill(bar.dataset.gone, isolated(was.title), place(was)));
    else if (was.from !== is.from || was.until !== is.until || was.language === is.language && was.room !== is.room)
      news.push(fill(bar.dataset.moved, isolated(is.title), place(was), place(is)));
    else if (was.language === is.language && was.title !== is.title)
      news.push(fill(bar.dataset.renamed, isolated(was.title), isolated(is.title)));
  }
  const done = () => {
    const kept = stars();
    for (const slug of kept.keys()) if (now.has(slug)) kept.set(slug, now.get(slug)); else kept.delete(slug);
    keep(kept);
    tick(release);
  };
  if (news.length === 0) {
    done();
    return;
  }
  const box = document.querySelector(".star-news");
  box.querySelector("ul").replaceChildren(...news.map((text) => {
    const line = document.createElement("li");
    line.textContent = text;
    return line;
  }));
  box.hidden = false;
  box.querySelector("button").addEventListener("click", () => {
    done();
    box.hidden = true;
    dispatchEvent(new Event("storage"));
  });
}
