package city.accord.press;

import city.accord.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;

/**
 * A file as an archive holds it.
 *
 * @param method of {@link ZipEntry}: stored or deflated
 * @param size before it was packed
 * @param sha256 of the file itself, in lower-case hexadecimal
 */
record PackedFile(int method, long crc, long size, String sha256, byte[] bytes) {

  /** Packed once more they would take as much room, and much longer. */
  private static final Set<String> PACKED = Set.of("jpg", "png", "webp", "woff2", "jar");

  static PackedFile of(String name, byte[] file) {
    boolean deflated = !PACKED.contains(name.substring(name.lastIndexOf('.') + 1));
    CRC32 crc = new CRC32();
    crc.update(file);
    return new PackedFile(
        deflated ? ZipEntry.DEFLATED : ZipEntry.STORED,
        crc.getValue(),
        file.length,
        Sha256.hex(file),
        deflated ? deflated(file) : file);
  }

  /** Without a header of its own, as an archive has it (APPNOTE.TXT 6.3.10, 4.4.5). */
  private static byte[] deflated(byte[] file) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }
}
