// The newest lines of captions, asked for every second while the page is shown.

const EVERY = 1000;
const AT_MOST = 8000;
const PATIENCE = 4000;

/**
 * @param show called with all lines that may be read, the newest last: { id, language, age in ms, words }; while there is
 * no network it is not called
 * @param isWanted whether anything on the page would show them at this moment
 */
export function readCaptions(show, isWanted = () => true) {
  let wait = EVERY;
  const next = async () => {
    try {
      if (!document.hidden && isWanted()) {
        const answer = await fetch("/caption-feed", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
        if (!answer.ok) throw new Error(String(answer.status));
        show(await answer.json());
      }
      wait = EVERY;
    } catch {
      wait = Math.min(AT_MOST, 2 * wait);
    }
    setTimeout(next, wait);
  };
  next();
}
