// Tells when an element covers other pixels of the screen: its size changed, or the screen became sharper.

/** No event tells it everywhere: a media query of the resolution is judged only when the page is laid out anew. */
const CHECK_SHARPNESS_EVERY = 500;

const onSharpness = new Set();
let sharpness = devicePixelRatio;

setInterval(() => {
  if (devicePixelRatio === sharpness) return;
  sharpness = devicePixelRatio;
  for (const changed of onSharpness) changed();
}, CHECK_SHARPNESS_EVERY);

/**
 * Calls back at once and after every change of an element's size in pixels of the screen.
 * @returns a function that ends it
 */
export function watchPixels(element, changed) {
  const observer = new ResizeObserver(changed);
  observer.observe(element);
  onSharpness.add(changed);
  changed();
  return () => {
    observer.disconnect();
    onSharpness.delete(changed);
  };
}
