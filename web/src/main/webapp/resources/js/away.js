// Tells whoever runs the ceremony when the server or its database is away. It asks for nothing that
// would need them: the words stand in the page already.

const EVERY = 3000;
const PATIENCE = 5000;

async function whoIsAway() {
  try {
    const answer = await fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    const { parts } = await answer.json();
    return parts.database === "down" ? "database" : null;
  } catch {
    return "server";
  }
}

async function look() {
  const away = await whoIsAway();
  for (const notice of document.querySelectorAll("[data-away]")) notice.hidden = notice.dataset.away !== away;
  setTimeout(look, EVERY);
}

look();
