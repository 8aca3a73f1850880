// Ink on canvases: strokes drawn whole, in as many pixels as the screen has.

import { draw, Nib, Stroke, WIDTH } from "./ink-curve.js";

/** A canvas with as many pixels as the screen has there. */
export class InkLayer {
  constructor(canvas, options) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d", options);
  }

  resize(width, height, color) {
    this.canvas.width = width;
    this.canvas.height = height;
    this.scale = width / WIDTH;
    Object.assign(this.context, { lineCap: "round", lineJoin: "round", strokeStyle: color, fillStyle: color });
  }

  clear() {
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
  }

  draw(lines) {
    draw(this.context, lines, this.scale);
  }

  /** Draws strokes of points; the last one without its end while it is being written. */
  drawStrokes(strokes, aspect, isWriting = false) {
    strokes.forEach((points, i) => {
      const nib = new Nib();
      const stroke = new Stroke(aspect);
      for (const { x, y, pressure } of points) this.draw(stroke.add(x, y, nib.press(pressure)));
      if (!isWriting || i < strokes.length - 1) this.draw(stroke.tail());
    });
  }
}

/** Draws strokes on a canvas of their own, as they will stand on wall and paper. */
export function drawPreview(canvas, strokes, aspect, color) {
  const layer = new InkLayer(canvas);
  const pixels = Math.round(canvas.getBoundingClientRect().width * devicePixelRatio);
  layer.resize(pixels, Math.round(pixels / aspect), color);
  layer.drawStrokes(strokes, aspect);
}
