/* Reads QR codes by the phone's camera: by the browser's own decoder. */

const EVERY = 150;

export function canRead() {
  return "BarcodeDetector" in globalThis && Boolean(navigator.mediaDevices?.getUserMedia);
}

/**
 * @param {HTMLVideoElement} video that shows what the camera sees
 * @param {(code: string) => void} found each code, once until another or none is seen
 * @returns {Promise<() => void>} stops the camera
 */
export async function start(video, found) {
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const read = async () => (await detector.detect(video))[0]?.rawValue;
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  video.srcObject = stream;
  await video.play();
  let running = true;
  let seen = null;
  let missed = 0;
  const look = async () => {
    if (!running) return;
    const code = await read().catch(() => null);
    if (code && code !== seen) found((seen = code));
    missed = code ? 0 : missed + 1;
    if (missed > 6) seen = null;
    setTimeout(look, EVERY);
  };
  look();
  return () => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}
