// Hides a field that is asked only where another one was answered in a certain way. The server asks by the same rule;
// without this script all fields are seen, and what is not asked is left out.

const asked = [...document.querySelectorAll("[data-when]")];

function answersOf(form, field) {
  return [...form.querySelectorAll(`[name$=":${field}"]`)]
    .filter((input) => (input.type === "checkbox" || input.type === "radio" ? input.checked : true))
    .filter((input) => !input.closest("[data-when][hidden]"))
    .map((input) => input.value);
}

function showWhatIsAsked() {
  for (const part of asked) part.hidden = !answersOf(part.closest("form"), part.dataset.when).includes(part.dataset.option);
}

document.addEventListener("change", showWhatIsAsked);
showWhatIsAsked();
