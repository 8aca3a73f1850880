/*
 * <accord-programme>: the released programme of a summit on a page of any site. It reads what everyone may read,
 * shows plain text and links, and keeps its style to itself, but for the summit's own colour and mark. docs/api.md
 * says how to use it.
 */
const HOME = new URL(import.meta.url).origin;
const LANGUAGE = /^(?:zh-Hant|[a-z]{2})$/;
const STYLE = `
  :host { display: block; font: inherit; color: inherit; }
  h3 { margin: 1em 0 0.4em; padding-inline-start: 0.6em; font-size: 1.1em;
    border-inline-start: 4px solid var(--accord-colour, var(--own, currentColor)); }
  ul { margin: 0; padding: 0; list-style: none; }
  li { display: grid; grid-template-columns: 6.5em 1fr; gap: 0.2em 1em; padding: 0.6em 0;
    border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
  time { font-variant-numeric: tabular-nums; direction: ltr; text-align: start; }
  a { color: inherit; font-weight: 600; }
  small { grid-column: 2; opacity: 0.8; }
  img { max-inline-size: 5em; block-size: 1.6em; margin-inline-end: 0.5em; object-fit: contain; vertical-align: middle; }
  p { margin: 0.6em 0; }`;
const COLOUR = /^#[0-9a-f]{6}$/;

/** The hour at which an event of the schedule ends, as the clocks at the venue show it. */
function until(event) {
  const [hours, minutes] = event.duration.split(":").map(Number);
  const [hour, minute] = event.start.split(":").map(Number);
  const end = hour * 60 + minute + hours * 60 + minutes;
  return `${String(Math.floor(end / 60) % 24).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

/** Dates are written as on the summit's own pages. */
const DATES = { en: "en-GB" };

/** Between the names of people. */
const COMMA = { "zh-Hant": "、" };

function element(name, text, values = {}) {
  return Object.assign(document.createElement(name), { textContent: text }, values);
}

class AccordProgramme extends HTMLElement {
  static observedAttributes = ["lang", "day", "room", "track"];

  #asked = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    this.load();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.load();
  }

  /** Shows the programme as it is now; of two that are under way the later one counts. */
  async load() {
    const asked = ++this.#asked;
    const wished = this.getAttribute("lang") ?? "en";
    const language = LANGUAGE.test(wished) ? wished : "en";
    try {
      const answer = await fetch(`${HOME}/open-data/${language}/schedule.json`, { credentials: "omit" });
      if (!answer.ok) throw new Error(`the programme answers ${answer.status}`);
      const { schedule } = await answer.json();
      if (asked === this.#asked) this.#show(schedule.conference, language);
    } catch (error) {
      // what was there stays: an embedding page is better off with it than with an excuse
      console.warn("no programme", error);
      this.dispatchEvent(new CustomEvent("accord-error", { detail: error }));
    }
  }

  #show(conference, language) {
    const parts = [];
    for (const day of conference.days) {
      if (this.hasAttribute("day") && this.getAttribute("day") !== day.date) continue;
      const events = Object.values(day.rooms).flat().filter((event) => this.#isWished(event));
      if (events.length === 0) continue;
      events.sort((one, other) => one.date.localeCompare(other.date));
      const heading = new Intl.DateTimeFormat(DATES[language] ?? language, { dateStyle: "full", timeZone: "UTC" });
      const list = document.createElement("ul");
      list.append(...events.map((event) => this.#item(event, COMMA[language] ?? ", ")));
      parts.push(element("h3", heading.format(new Date(`${day.date}T00:00:00Z`))), list);
    }
    const foot = element("p", "");
    if (conference.logo?.startsWith(`${HOME}/`)) foot.append(element("img", "", { src: conference.logo, alt: "" }));
    foot.append(element("a", conference.title, { href: conference.url }), ` · ${conference.time_zone_name}`);
    const whole = document.createElement("div");
    whole.lang = language;
    whole.dir = language === "he" ? "rtl" : "ltr";
    const own = conference.colors?.primary ?? "";
    if (COLOUR.test(own)) whole.style.setProperty("--own", own);
    whole.append(...parts, foot);
    this.shadowRoot.replaceChildren(whole);
    this.dispatchEvent(new CustomEvent("accord-shown"));
  }

  #isWished(event) {
    return ["room", "track"].every((name) => !this.hasAttribute(name) || this.getAttribute(name) === event[name]);
  }

  #item(event, comma) {
    const item = document.createElement("li");
    const title = element("a", "", { href: event.url });
    // what has no text in the page's language may run the other way
    title.append(element("bdi", event.title));
    const where = element("small", "");
    where.append(element("bdi", event.room));
    event.persons.forEach((person, i) => where.append(i === 0 ? " · " : comma, element("bdi", person.name)));
    item.append(element("time", `${event.start}–${until(event)}`, { dateTime: event.date }), title, where);
    return item;
  }
}

customElements.define("accord-programme", AccordProgramme);
