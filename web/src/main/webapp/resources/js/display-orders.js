// What the desk says to this screen, where it is paired: asked for every second, and done at once.

const EVERY = 1000;
const PATIENCE = 4000;

async function ask() {
  const size = `${Math.round(innerWidth * devicePixelRatio)}x${Math.round(innerHeight * devicePixelRatio)}`;
  const answer = await fetch(`/display?size=${size}`, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status === 404) return null;
  return answer.ok ? answer.json() : undefined;
}

/**
 * Does what the desk says as long as the page is shown.
 * @param obey called with each answer: { name, mode, identified, look, reloads }; with null once the screen is no
 * longer paired. Without network nothing is said and the screen stays as it is.
 */
export function takeOrders(obey) {
  const next = async () => {
    try {
      const orders = await ask();
      if (orders !== undefined) obey(orders);
    } catch {
      // no network: the screen stays as it is
    }
    setTimeout(next, EVERY);
  };
  next();
}
