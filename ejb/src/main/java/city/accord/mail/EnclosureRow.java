package city.accord.mail;

import java.io.Serializable;

/**
 * A file that goes with a letter, as the desk lists it.
 *
 * @param size of its content, in bytes
 */
public record EnclosureRow(long id, long mail, String fileName, String mediaType, int size)
    implements Serializable {

  /** The size in whole kilobytes, at least one. */
  public int kilobytes() {
    return Math.max(1, (size + 512) / 1024);
  }
}
