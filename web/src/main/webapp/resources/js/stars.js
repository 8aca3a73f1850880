/*
 * Sessions that a reader has starred, kept in this browser and told to nobody: a star at each session, a view of
 * the starred ones alone at #starred, the address of a calendar of them, and what has become of them since.
 */
import { stars, keep } from "./star-store.js";
import { known, tellNews } from "./star-news.js";

const bar = document.querySelector(".starred-bar");
const only = bar.querySelector("button");
const calendar = bar.querySelector("a");
const sessions = [...document.querySelectorAll(".session[data-slug]")];
const pauses = document.querySelectorAll(".session:not([data-slug])");

function show() {
  const starred = stars();
  const alone = location.hash === "#starred";
  for (const session of sessions) {
    const has = starred.has(session.dataset.slug);
    session.querySelector(".star").setAttribute("aria-pressed", has);
    session.hidden = alone && !has;
  }
  for (const pause of pauses) pause.hidden = alone;
  for (const list of document.querySelectorAll(".list")) {
    const none = alone && [...list.querySelectorAll(".session")].every((session) => session.hidden);
    list.hidden = none;
    if (list.previousElementSibling?.matches(".day-name")) list.previousElementSibling.hidden = none;
  }
  only.setAttribute("aria-pressed", alone);
  only.querySelector("b").textContent = starred.size;
  calendar.hidden = starred.size === 0;
  // the comma makes it a list, which may be empty one day
  calendar.href = `${bar.dataset.calendar}${[...starred.keys()].sort().join(",")},`;
  bar.hidden = starred.size === 0 && !alone;
}

for (const session of sessions) {
  const star = document.createElement("button");
  star.type = "button";
  star.className = "star";
  star.setAttribute("aria-label", bar.dataset.star.replace("{0}", session.querySelector("h3").textContent.trim()));
  star.addEventListener("click", () => {
    const starred = stars();
    if (!starred.delete(session.dataset.slug)) starred.set(session.dataset.slug, known(session));
    keep(starred);
    show();
  });
  session.append(star);
}

only.addEventListener("click", () => {
  const alone = location.hash === "#starred";
  const address = new URL(location.href);
  address.hash = alone ? "" : "starred";
  if (alone || address.searchParams.get("day") === "all") {
    history.replaceState(null, "", address);
    show();
  } else {
    // the starred ones of all days, as a list
    address.searchParams.set("day", "all");
    address.searchParams.delete("view");
    address.searchParams.delete("track");
    location.assign(address);
  }
});
addEventListener("hashchange", show);
addEventListener("storage", show);
show();
tellNews(bar).catch((error) => console.warn("what became of the starred sessions is not known", error));
