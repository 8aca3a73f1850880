/*
 * Chinese letters of the house's own faces, on screens that are wide enough for them to matter: a phone has
 * faces of its own, and is spared some 1,500 KB.
 */
if (matchMedia("(width >= 40rem)").matches) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("../fonts/han.css", import.meta.url).href;
  document.head.append(sheet);
}
