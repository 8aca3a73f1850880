// Sends the files that are chosen or dropped on the page, unless they are too large.

const form = document.querySelector(".drop");
const input = form.querySelector("input[type=file]");
const large = form.querySelector("[data-large]");
const busy = form.querySelector("[data-busy]");

function send() {
  const bytes = [...input.files].reduce((sum, file) => sum + file.size, 0);
  const tooLarge = bytes > Number(form.dataset.largest);
  large.textContent = tooLarge ? large.dataset.large : "";
  if (tooLarge || !input.files.length) return;
  busy.textContent = busy.dataset.busy;
  form.classList.add("is-busy");
  form.submit();
}

input.addEventListener("change", send);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});

for (const type of ["dragenter", "dragover"]) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.add("is-over");
  });
}
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) form.classList.remove("is-over");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("is-over");
  input.files = event.dataTransfer.files;
  send();
});
// a page that the browser's back button brings back is ready for another file
addEventListener("pageshow", () => {
  form.classList.remove("is-busy");
  busy.textContent = "";
});
