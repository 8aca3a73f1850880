/* On a guest's own page of stars: ticks what they have starred in this browser before, if they like. */
import { stars } from "./star-store.js";

const offer = document.querySelector(".stars-here");
const boxes = [...document.querySelectorAll(".stars input[type=checkbox]")];
const starred = stars();
const open = boxes.filter((box) => starred.has(box.value) && !box.checked);

if (open.length > 0) {
  offer.querySelector("b").textContent = open.length;
  offer.hidden = false;
  offer.querySelector("button").addEventListener("click", () => {
    for (const box of open) box.checked = true;
    open[0].dispatchEvent(new Event("input", { bubbles: true }));
    open[0].focus();
    offer.hidden = true;
  });
}
