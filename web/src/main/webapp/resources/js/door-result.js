/* What the door says to one scan, readable at three metres: colour, icon, word, photo, sound, vibration. */

const KINDS = {
  ADMITTED: "ok",
  LEFT: "left",
  ALREADY_IN: "look",
  UNREADABLE: "look",
  NO_ROSTER: "look",
  WAIT: "look",
  UNDONE: "left",
};
const ICONS = { ok: "✓", left: "→", look: "!", no: "✕", honour: "★" };

let sounds;

/* Two tones up for yes, one low one for no, three for a guest of honour. */
const TONES = { ok: [660, 880], left: [660], look: [440, 440], no: [180, 180], honour: [660, 880, 1100] };

function sound(kind) {
  try {
    sounds ??= new AudioContext();
    TONES[kind].forEach((pitch, i) => {
      const tone = sounds.createOscillator();
      const volume = sounds.createGain();
      tone.frequency.value = pitch;
      volume.gain.value = 0.2;
      tone.connect(volume).connect(sounds.destination);
      tone.start(sounds.currentTime + i * 0.14);
      tone.stop(sounds.currentTime + i * 0.14 + 0.12);
    });
  } catch {
    // a browser that makes no sound has the colour
  }
  navigator.vibrate?.({ ok: 80, left: 40, honour: [80, 60, 80] }[kind] ?? [200, 100, 200]);
}

function fill(part, text) {
  part.textContent = text ?? "";
  part.hidden = !text;
}

export function show(page, answer, said) {
  const result = page.querySelector(".result");
  const part = (name) => result.querySelector(`[data-part="${name}"]`);
  const word = page.querySelector(`[data-verdict="${answer.verdict}"][data-first]`);
  const kind = answer.honoured ? "honour" : (KINDS[answer.verdict] ?? "no");
  const person = answer.person;
  result.dataset.kind = kind;
  result.dataset.verdict = answer.verdict;
  result.querySelector(".result-icon").textContent = ICONS[kind];
  part("word").textContent = word.dataset.first;
  part("other").textContent = word.dataset.second;
  fill(part("name"), person?.name);
  fill(part("own"), person && person.own !== person.name ? person.own : "");
  fill(part("who"), person && [said(person.category), said(person.affiliation)].filter(Boolean).join(" · "));
  fill(part("reason"), reason(answer, word, page, said));
  fill(part("greet"), answer.honoured ? greeting(person, result, said) : "");
  const photo = part("photo");
  photo.hidden = !person?.photo;
  if (person?.photo) photo.src = `/door-api/photo/${person.id}`;
  else photo.removeAttribute("src");
  part("undo").hidden = !answer.undo;
  result.hidden = false;
  result.dataset.number = Number(result.dataset.number ?? 0) + 1;
  sound(kind);
}

/** Hours are those of the venue, whatever the phone is set to. */
function reason(answer, word, page, said) {
  if (!answer.since) return word.dataset.reason;
  const at = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: page.dataset.timeZone,
  }).format(answer.since);
  const since = page.querySelector(".result").dataset.since.replace("{0}", () => at).replace("{1}", () => said(answer.sinceGate));
  return `${since} ${word.dataset.reason}`;
}

function greeting(person, result, said) {
  const [name, title] = [said(person.addressed), said(person.title)];
  const as = name && title ? result.dataset.named.replace("{0}", () => name).replace("{1}", () => title) : name || title;
  return result.dataset.greet.replace("{0}", () => as);
}

export function hide(page) {
  page.querySelector(".result").hidden = true;
}

export function shown(page) {
  return !page.querySelector(".result").hidden;
}
