package city.accord.signing.seal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A folder that only its owner may read, whose files appear whole or not at all. */
final class PrivateFolder {

  private static final FileAttribute<?>[] NONE = {};

  private final Path path;

  PrivateFolder(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Does a piece of work while no other thread and no other process works in the folder. */
  <T> T alone(Work<T> work) {
    synchronized (PrivateFolder.class) {
      try {
        Files.createDirectories(path, permissions("rwx------"));
        try (FileChannel lock = FileChannel.open(lockFile(), CREATE, WRITE);
            var held = lock.lock()) {
          return work.get();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The folder " + path + " cannot be used", e);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("The folder " + path + " holds an unusable key", e);
      }
    }
  }

  void write(String name, byte[] content) throws IOException, GeneralSecurityException {
    write(name, out -> out.write(content));
  }

  void write(String name, Content content) throws IOException, GeneralSecurityException {
    Path unfinished = Files.createTempFile(path, name, ".part", permissions("rw-------"));
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        content.writeTo(out);
      }
      Files.move(unfinished, file(name), ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Path lockFile() throws IOException {
    Path file = file("lock");
    if (Files.exists(file)) return file;
    try {
      return Files.createFile(file, permissions("rw-------"));
    } catch (java.nio.file.FileAlreadyExistsException e) {
      return file;
    }
  }

  private FileAttribute<?>[] permissions(String owner) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) return NONE;
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner))
    };
  }

  /** Something to be done alone. */
  interface Work<T> {
    T get() throws IOException, GeneralSecurityException;
  }

  /** What a file is to hold. */
  interface Content {
    void writeTo(OutputStream out) throws IOException, GeneralSecurityException;
  }
}
