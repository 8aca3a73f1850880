// Keeps what is typed into a form in this tab, until the server has taken it: so that a switch of the language, a
// session that has ended or a post that did not arrive loses nothing. Passwords, codes and files are not kept.
//
// A draft belongs to one form of one address, whatever its language, and to who is signed in; another person's drafts
// go as soon as somebody else is.

const PREFIX = "accord-draft ";
const LIFETIME = 12 * 3600 * 1000;
const NOT_KEPT = ["password", "file", "hidden", "submit", "button", "image", "reset"];
const OF_THIS_ANSWER = ["photo", "ended"];

export function forgetAll() {
  for (const key of keys()) sessionStorage.removeItem(key);
}

/** Lets go of drafts that the server has taken since, of old ones, and of those of other people. */
export function settleDrafts(forms) {
  const owner = forms.map((form) => form.dataset.owner).find(Boolean);
  const taken = document.cookie.split("; ").includes("accord-taken=1");
  if (taken) document.cookie = "accord-taken=; Max-Age=0; Path=/";
  const stays = forms.some(isStill);
  for (const key of keys()) {
    const draft = read(key);
    const done = taken && draft.sent && !isWrong() && !stays;
    const foreign = owner && draft.owner && draft.owner !== owner;
    if (done || foreign || Date.now() - draft.at > LIFETIME) sessionStorage.removeItem(key);
    else if (draft.sent) write(key, { ...draft, sent: false });
  }
}

/** Puts back what was typed into this form before, and keeps from now on what is typed. */
export function keepDraft(form) {
  const key = keyOf(form);
  if (form.dataset.posted !== "true") restore(form, key);
  else if (isStill(form) && !isWrong()) capture(form, key);
  const keep = (event) => {
    const field = event.target;
    if (field.type === "file") change(form, key, (draft) => (draft.file = field.files.length > 0));
    else if (isKept(field)) change(form, key, (draft) => note(draft, form, field));
  };
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", (event) => {
    const draft = read(key);
    // a button that acts on what is stored, and takes nothing of what was typed
    if (event.submitter?.dataset.unsaved === "kept") return;
    if (draft) write(key, { ...draft, sent: true });
  });
  form.querySelector(".restored button").addEventListener("click", () => discard(form, key));
}

function isWrong() {
  return document.querySelector("[aria-invalid=true], [data-invalid=true], main .message.error") !== null;
}

/** Whether the page is the answer to a post that has changed its form, by a row perhaps, and kept nothing. */
function isStill(form) {
  return form.dataset.posted === "true" && !document.querySelector("main .message.info");
}

/** Notes the whole form: rows may have moved since their fields were noted. */
function capture(form, key) {
  const fields = {};
  for (const field of fieldsOf(form)) fields[nameOf(field)] = { base: null, typed: stateOf(field) };
  write(key, { owner: form.dataset.owner, fields, at: Date.now(), sent: false });
}

function restore(form, key) {
  const draft = read(key);
  if (!draft) return;
  let restored = 0;
  const left = [];
  for (const [name, entry] of Object.entries(draft.fields)) {
    const field = fieldsOf(form).find((one) => nameOf(one) === name);
    if (field && stateOf(field) === entry.typed) continue;
    if (field && (entry.base === null || stateOf(field) === entry.base)) {
      restored++;
      setState(field, entry.typed);
    } else if (typeof entry.typed === "string" && entry.typed.trim()) left.push(entry.typed);
  }
  if (restored || left.length) announce(form, draft, left);
}

function announce(form, draft, left) {
  const notice = form.querySelector(".restored");
  notice.querySelector("[data-draft=file]").hidden = !draft.file;
  notice.querySelector("[data-draft=left]").hidden = !left.length;
  for (const text of left) {
    const item = document.createElement("li");
    item.textContent = text;
    notice.querySelector("ul").append(item);
  }
  for (let around = form.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  notice.hidden = false;
}

function discard(form, key) {
  const draft = read(key);
  for (const field of fieldsOf(form)) {
    const entry = draft?.fields[nameOf(field)];
    if (entry) setState(field, baseOf(field));
  }
  sessionStorage.removeItem(key);
  form.querySelector(".restored").hidden = true;
  fieldsOf(form)[0]?.focus();
}

function change(form, key, how) {
  const draft = read(key) ?? { owner: form.dataset.owner, fields: {} };
  how(draft);
  if (Object.keys(draft.fields).length) write(key, { ...draft, at: Date.now(), sent: false });
  else sessionStorage.removeItem(key);
}

/** A choice of one among several is noted of each of them. */
function note(draft, form, field) {
  const group = field.type === "radio" ? fieldsOf(form).filter((one) => one.name === field.name) : [field];
  for (const one of group) {
    const name = nameOf(one);
    const base = draft.fields[name]?.base ?? baseOf(one);
    const typed = stateOf(one);
    if (typed === base && field.type !== "radio") delete draft.fields[name];
    else draft.fields[name] = { base, typed };
  }
}

function fieldsOf(form) {
  return [...form.elements].filter(isKept);
}

function isKept(field) {
  return Boolean(field.name) && !NOT_KEPT.includes(field.type) && !/code|password/.test(field.autocomplete ?? "");
}

function isChoice(field) {
  return field.type === "checkbox" || field.type === "radio";
}

function nameOf(field) {
  return isChoice(field) ? `${field.name}=${field.value}` : field.name;
}

function stateOf(field) {
  if (isChoice(field)) return field.checked;
  if (field.type === "select-multiple") return [...field.selectedOptions].map((one) => one.value).join("\n");
  return field.value;
}

function setState(field, state) {
  if (isChoice(field)) field.checked = state;
  else if (field.type === "select-multiple")
    for (const option of field.options) option.selected = state.split("\n").includes(option.value);
  else field.value = state;
}

/** What the server put into the field. */
function baseOf(field) {
  if (isChoice(field)) return field.defaultChecked;
  if (field.tagName !== "SELECT") return field.defaultValue;
  const chosen = [...field.options].filter((option) => option.defaultSelected);
  if (field.multiple) return chosen.map((one) => one.value).join("\n");
  return (chosen.at(-1) ?? field.options[0])?.value;
}

function keyOf(form) {
  const query = new URLSearchParams(location.search);
  for (const name of OF_THIS_ANSWER) query.delete(name);
  query.sort();
  const address = location.pathname.replace(/^\/[^/]+/, "");
  return `${PREFIX}${form.dataset.owner} ${address}?${query}#${form.id}`;
}

function keys() {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
}

function read(key) {
  const text = sessionStorage.getItem(key);
  return text && JSON.parse(text);
}

function write(key, draft) {
  sessionStorage.setItem(key, JSON.stringify(draft));
}
