package city.accord.press;

import static java.nio.charset.StandardCharsets.US_ASCII;

import city.accord.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The archive while it is made: file after file, with their checksums as {@code sha256sum} reads.
 */
final class KitZip {

  static final String CHECKSUMS = "SHA256SUMS";

  private final ZipOutputStream zip;
  private final StringBuilder checksums = new StringBuilder();

  KitZip(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  void add(String name, byte[] bytes) throws IOException {
    checksums.append(Sha256.hex(bytes)).append("  ").append(name).append('\n');
    put(name, bytes);
  }

  /** Writes the checksums and ends the archive. */
  void finish() throws IOException {
    put(CHECKSUMS, checksums.toString().getBytes(US_ASCII));
    zip.finish();
    zip.flush();
  }

  private void put(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
