package city.accord.operate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of a backup one after the other, each with its hash. */
final class BackupWriter implements AutoCloseable {

  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();

  BackupWriter(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  void add(String name, Path file) throws IOException {
    // opened before its entry begins: a file that is gone leaves nothing behind
    try (InputStream in = Files.newInputStream(file)) {
      add(name, in::transferTo);
    }
  }

  void add(String name, Content content) throws IOException {
    MessageDigest sha256 = sha256();
    zip.putNextEntry(new ZipEntry(name));
    content.writeTo(new DigestOutputStream(zip, sha256));
    zip.closeEntry();
    sums.append(HexFormat.of().formatHex(sha256.digest())).append("  ").append(name).append('\n');
  }

  void addSums() throws IOException {
    zip.putNextEntry(new ZipEntry(BackupFiles.SUMS));
    zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** What goes into a file of the backup. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
