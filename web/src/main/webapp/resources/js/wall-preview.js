// Tells the officer when the preview of the wall may be out of date; the hall is never told.

const preview = document.querySelector(".wall-preview");
const notice = document.querySelector("[data-wall-late]");

addEventListener("message", ({ source, origin, data }) => {
  if (source === preview.contentWindow && origin === location.origin) notice.hidden = !data.wallIsLate;
});
