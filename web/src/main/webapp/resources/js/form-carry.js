// What is typed of a travel document is kept nowhere, not even in this tab. A switch of the language takes it along: it is
// sent to the same page in that language, which shows it again and stores nothing.

export function carry(form) {
  for (const link of document.querySelectorAll(".languages a[hreflang]"))
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !isFilled(form)) return;
      event.preventDefault();
      form.action = link.href;
      form.submit();
    });
}

/** Typed here, or typed before and shown again by the page that it was taken along to. */
function isFilled(form) {
  if (form.dataset.posted === "true") return true;
  return [...form.elements].some((field) => field.type !== "hidden" && field.value !== field.defaultValue);
}
