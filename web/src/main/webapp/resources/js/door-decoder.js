/*
 * Finds the QR code in a frame, beside the page so that this stays quick: by ZXing, for browsers that have
 * no decoder of their own.
 */
importScripts("/resources/zxing/zxing_reader.js");
ZXingWASM.prepareZXingModule({ overrides: { locateFile: (name) => `/resources/zxing/${name}` } });

addEventListener("message", async ({ data }) => {
  const [found] = await ZXingWASM.readBarcodes(data, { formats: ["QRCode"], maxNumberOfSymbols: 1 });
  postMessage(found?.isValid ? found.text : null);
});
