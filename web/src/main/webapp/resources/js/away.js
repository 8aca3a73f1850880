// Tells whoever runs the ceremony when the server or its database does not answer. The words are in the page
// already: nothing has to be fetched for them.

const ASK_EVERY = 3000;
const TIMEOUT = 5000;

async function whoIsAway() {
  try {
    const answer = await fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(TIMEOUT) });
    const { parts } = await answer.json();
    return parts.database === "down" ? "database" : null;
  } catch {
    return "server";
  }
}

async function look() {
  const away = await whoIsAway();
  for (const notice of document.querySelectorAll("[data-away]")) notice.hidden = notice.dataset.away !== away;
  setTimeout(look, ASK_EVERY);
}

look();
