package city.accord.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a server writes into its log from a moment on. */
public final class ServerLog {

  private final Path file;
  private long position;

  /** From now on. */
  public ServerLog(Path file) {
    this(file, file.toFile().length());
  }

  /** From a byte on; all of it from 0. */
  public ServerLog(Path file, long position) {
    this.file = file;
    this.position = position;
  }

  /** The lines since the last look. */
  public List<String> lines() {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(position);
      byte[] bytes = new byte[(int) (log.length() - position)];
      log.readFully(bytes);
      position += bytes.length;
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
