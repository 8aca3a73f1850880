package city.accord.press;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Hands on what is written in parts of one size, the last one but for that. */
final class PartsStream extends OutputStream {

  static final int PART = 1 << 20;

  private final Consumer<byte[]> parts;
  private final MessageDigest digest;
  private final byte[] part = new byte[PART];
  private int filled;
  private long size;

  PartsStream(Consumer<byte[]> parts) {
    this.parts = parts;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
    size += length;
    int at = from;
    while (at < from + length) {
      int taken = Math.min(PART - filled, from + length - at);
      System.arraycopy(bytes, at, part, filled, taken);
      filled += taken;
      at += taken;
      if (filled == PART) handOn();
    }
  }

  private void handOn() {
    if (filled == 0) return;
    parts.accept(Arrays.copyOf(part, filled));
    filled = 0;
  }

  /** Hands on what is left; nothing can be written after. */
  @Override
  public void close() {
    handOn();
  }

  long size() {
    return size;
  }

  /** Of all that was written; asked once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
