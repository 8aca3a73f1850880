package city.accord.press;

/**
 * A file of a press kit as it is packed into the archive.
 *
 * @param name in the archive, with its folders
 * @param method 0 for a file that is kept as it is, 8 for a deflated one
 * @param crc CRC-32 of the file
 * @param size of the file, in bytes
 * @param packedSize of what is kept of it, in bytes
 */
public record KitEntry(String name, long fileId, int method, long crc, long size, long packedSize) {

  /** Its packed bytes are kept in parts of so many, the last one but for that. */
  static final int PART = 1 << 20;

  int parts() {
    return (int) ((packedSize + PART - 1) / PART);
  }

  int partSize(int position) {
    return (int) Math.min(PART, packedSize - (long) position * PART);
  }
}
