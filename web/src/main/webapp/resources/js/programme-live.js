/*
 * Keeps the programme true while it is looked at: what is on, late or cancelled is shown as it happens. Where sessions
 * have come, gone or changed places, the reader is told, and nothing moves under their finger.
 */
const EVERY = 60_000;

const news = document.querySelector(".programme-news");
const sessions = (page) => [...page.querySelectorAll(".session[data-slug]")];
const order = (page) => sessions(page).map((session) => session.dataset.slug).join();

/** Whether it says what another says, but for the star and the hiding, which are this browser's. */
function says(session, fresh) {
  const copy = session.cloneNode(true);
  copy.querySelector(".star")?.remove();
  copy.hidden = false;
  return copy.isEqualNode(fresh);
}

function show(session, fresh) {
  if (says(session, fresh)) return;
  const star = session.querySelector(".star");
  session.replaceChildren(...fresh.childNodes, ...(star ? [star] : []));
}

async function look() {
  if (document.hidden) return;
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  news.hidden = order(page) === order(document);
  if (news.hidden) sessions(page).forEach((fresh, at) => show(sessions(document)[at], document.adoptNode(fresh)));
}

// without network the page stays as it was, and is looked at again
const again = () => look().catch((error) => console.warn("the programme is not known anew", error));
setInterval(again, EVERY);
document.addEventListener("visibilitychange", again);
