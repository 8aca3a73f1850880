/*
 * The stars of this browser, which tells nobody of them: for each starred session what was known of it when it was
 * starred, or when its reader last said that they have seen what changed; nothing of one that an older page starred.
 */
const KEY = "accord.stars";
const SLUG = /^[a-z0-9-]{1,60}$/;

export function stars() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const entries = Array.isArray(kept) ? kept.map((slug) => [slug, null]) : Object.entries(kept ?? {});
    return new Map(entries.filter(([slug]) => SLUG.test(slug)));
  } catch {
    return new Map();
  }
}

export function keep(map) {
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(map)));
  } catch (error) {
    console.warn("this browser keeps no stars", error);
  }
}
