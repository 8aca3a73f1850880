// Writing and reading the bytes of docs/ink-protocol.md.

/** Writes big-endian numbers one after another. */
export class Writer {
  #view;
  #at = 0;

  constructor(length) {
    this.#view = new DataView(new ArrayBuffer(length));
  }

  u8(value) {
    this.#view.setUint8(this.#at, value);
    this.#at += 1;
    return this;
  }

  u16(value) {
    this.#view.setUint16(this.#at, value);
    this.#at += 2;
    return this;
  }

  u32(value) {
    this.#view.setUint32(this.#at, value);
    this.#at += 4;
    return this;
  }

  u64(value) {
    this.#view.setBigUint64(this.#at, BigInt(value));
    this.#at += 8;
    return this;
  }

  bytes(bytes) {
    new Uint8Array(this.#view.buffer).set(bytes, this.#at);
    this.#at += bytes.length;
    return this;
  }

  done() {
    return new Uint8Array(this.#view.buffer);
  }
}

/** Reads big-endian numbers one after another. */
export class Reader {
  #view;
  #at = 0;

  constructor(buffer) {
    this.#view = new DataView(buffer);
  }

  get left() {
    return this.#view.byteLength - this.#at;
  }

  u8() {
    this.#at += 1;
    return this.#view.getUint8(this.#at - 1);
  }

  i8() {
    this.#at += 1;
    return this.#view.getInt8(this.#at - 1);
  }

  u16() {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2);
  }

  u32() {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4);
  }

  u64() {
    this.#at += 8;
    return Number(this.#view.getBigUint64(this.#at - 8));
  }

  skip(length) {
    this.#at += length;
  }

  text(length) {
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, length);
    this.#at += length;
    return new TextDecoder().decode(bytes);
  }

  mark() {
    return { round: this.u32(), attempt: this.u32(), stroke: this.u16(), offset: this.u32() };
  }

  publicPoints(count) {
    return Array.from({ length: count }, () => [this.u16(), this.u16(), this.u16()]);
  }
}
