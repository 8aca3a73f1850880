package city.accord.signing.ink.store;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why ink was not taken. {@code docs/ink-protocol.md} says what a pen does about each; those that
 * end the connection do so with the close code {@code 4400 +} code.
 */
public enum InkRefusal {
  /** The bytes are no message of this protocol. */
  MALFORMED(1, true),
  /** A message, a stroke or an attempt beyond the stated limits. */
  TOO_LARGE(2, true),
  /** More points or messages than a pen makes; wait and send again. */
  TOO_FAST(3, false),
  /** The tablet's token is for another slot. */
  NOT_YOUR_SLOT(4, true),
  /** The ceremony or the slot takes no ink now; keep it and wait for the next WELCOME. */
  NOT_OPEN(5, false),
  /** The version is not spoken here. */
  UNKNOWN_VERSION(6, true),
  /** No token, or one that was replaced: redeem a slot code. */
  NO_TOKEN(7, true),
  /** The store is away for so long that nothing more fits; keep the ink, wait and send again. */
  FULL(8, false),
  /** The same slot was opened on another tablet. */
  REPLACED(9, true),
  /** A message came before HELLO. */
  NO_HELLO(10, true),
  /** The tablet was given another slot, or none: ask the tablet's page again. */
  MOVED(11, true);

  private final int code;
  private final boolean last;

  InkRefusal(int code, boolean last) {
    this.code = code;
    this.last = last;
  }

  public int code() {
    return code;
  }

  /** Whether the connection ends with it. */
  public boolean isLast() {
    return last;
  }

  public int closeCode() {
    return 4400 + code;
  }

  /** The refusal of a number on the wire, where there is one. */
  public static Optional<InkRefusal> of(int code) {
    return Arrays.stream(values()).filter(refusal -> refusal.code == code).findFirst();
  }
}
