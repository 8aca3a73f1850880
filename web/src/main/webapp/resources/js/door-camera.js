/* Reads QR codes by the phone's camera: by the browser's own decoder, or by ours where it has none. */

const EVERY = 150;
const FAILED = 10_000;
/** A badge held to a phone fills a good part of its view; more pixels only take longer. */
const FRAME = 800;
export const DECODER = "/resources/js/door-decoder.js";

const ownDecoder = hasOwnDecoder();

async function hasOwnDecoder() {
  if (!("BarcodeDetector" in globalThis)) return false;
  return (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
}

export function canRead() {
  return Boolean(navigator.mediaDevices?.getUserMedia);
}

/** What has to be kept so that the camera reads without network. */
export async function parts() {
  if (!canRead() || (await ownDecoder)) return [];
  return [DECODER, "/resources/zxing/zxing_reader.js", "/resources/zxing/zxing_reader.wasm"];
}

async function decoder() {
  if (await ownDecoder) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return { read: async (video) => (await detector.detect(video))[0]?.rawValue, end: () => {} };
  }
  const worker = new Worker(DECODER);
  const frame = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = async (video) => {
    const scale = Math.min(1, FRAME / Math.max(video.videoWidth, video.videoHeight));
    frame.canvas.width = Math.round(video.videoWidth * scale);
    frame.canvas.height = Math.round(video.videoHeight * scale);
    const { width, height } = frame.canvas;
    frame.drawImage(video, 0, 0, width, height);
    worker.postMessage(frame.getImageData(0, 0, width, height));
    return (await next(worker)).data;
  };
  return { read, end: () => worker.terminate() };
}

/** What the worker says next; it has failed where it says nothing for long. */
function next(worker) {
  const options = { once: true, signal: AbortSignal.timeout(FAILED) };
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", resolve, options);
    worker.addEventListener("error", reject, options);
    options.signal.addEventListener("abort", reject);
  });
}

/**
 * @param {HTMLVideoElement} video that shows what the camera sees
 * @param {(code: string) => void} found each code, once until another or none is seen
 * @returns {Promise<() => void>} stops the camera; rejected where there is none, or no decoder works
 */
export async function start(video, found) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  video.srcObject = stream;
  await video.play();
  const { read, end } = await decoder();
  let running = true;
  let seen = null;
  let missed = 0;
  const take = (code) => {
    if (code && code !== seen) found((seen = code));
    missed = code ? 0 : missed + 1;
    if (missed > 6) seen = null;
  };
  const look = async () => {
    if (!running) return;
    take(await read(video).catch(() => null));
    setTimeout(look, EVERY);
  };
  const stop = () => {
    running = false;
    end();
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    // a decoder that does not work here says so at the first frame
    take(await read(video));
  } catch (error) {
    stop();
    throw error;
  }
  setTimeout(look, EVERY);
  return stop;
}
