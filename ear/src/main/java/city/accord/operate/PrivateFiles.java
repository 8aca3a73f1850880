package city.accord.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that hold secrets: for the operator's own user only. */
final class PrivateFiles {

  private static final FileAttribute<?> OWN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> OWN_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private PrivateFiles() {}

  /** An empty temporary file. */
  static Path create(String prefix, String suffix) throws IOException {
    return Files.createTempFile(prefix, suffix, OWN);
  }

  /** An empty file of that name, which was not there. */
  static Path create(Path file) throws IOException {
    return Files.createFile(file, OWN);
  }

  /** A folder, and those above it, where they are missing. */
  static Path folder(Path folder) throws IOException {
    return Files.createDirectories(folder, OWN_FOLDER);
  }
}
