// A question that asks for the password as well is not answered without it, and opens again where it was wrong.

document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest(".ask input[type=submit], .proved input[type=submit]");
    const field = button?.closest(".ask, .proved").querySelector("[data-proof]");
    if (!field || field.value) return;
    event.preventDefault();
    event.stopPropagation();
    field.focus();
  },
  true,
);

const again = document.querySelector("[data-ask-now]");
if (again) document.getElementById(again.dataset.askNow)?.showPopover();
