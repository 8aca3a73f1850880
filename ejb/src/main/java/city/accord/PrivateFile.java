package city.accord;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only the server's own user may read, and that appears whole or not at all. */
public final class PrivateFile {

  private static final FileAttribute<?>[] NONE = {};

  private PrivateFile() {}

  /** Writes the file, and its folder if it is missing; replaces a file of the same name. */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path unfinished = Files.createTempFile(folder, "", ".part", ownersOnly(folder));
    try {
      Files.write(unfinished, content);
      Files.move(unfinished, file, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static FileAttribute<?>[] ownersOnly(Path folder) {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return NONE;
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }
}
