// What every form of a page does: it leads to its first wrong field, refuses a file that is too large before it is
// sent, and keeps what was typed until the server has taken it.

import { carry } from "./form-carry.js";
import { forgetAll, keepDraft, settleDrafts } from "./form-draft.js";

const forms = [...document.querySelectorAll("form[data-draft]")];

function leadToFirstWrongField() {
  const field = document.querySelector(":is(input, select, textarea)[aria-invalid=true], [data-invalid=true] input");
  if (!field) return;
  for (let around = field.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
}

function refuseTooLarge(input) {
  const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.largest));
  input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
  if (tooLarge) input.reportValidity();
}

document.addEventListener("change", (event) => {
  if (event.target.matches("input[type=file][data-largest]")) refuseTooLarge(event.target);
});
document.getElementById("sign-out")?.addEventListener("submit", forgetAll);

settleDrafts(forms);
for (const form of forms) if (form.dataset.draft === "on") keepDraft(form);
for (const form of forms) if (form.dataset.carried === "true") carry(form);
leadToFirstWrongField();
