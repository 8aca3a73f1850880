package city.accord.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/**
 * Gives every archive of the EAR the index of its annotations, {@code META-INF/jandex.idx}. Where a
 * server finds none, it reads each class of each library for it, again at every start.
 */
public final class AnnotationIndexes {

  private static final String INDEX = "META-INF/jandex.idx";

  private AnnotationIndexes() {}

  /**
   * The EAR and the folder that it was made of; the folder's archives keep theirs till the next
   * build.
   */
  public static void main(String[] args) throws IOException {
    Path ear = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    try (FileSystem inEar = FileSystems.newFileSystem(ear)) {
      for (Path archive : archives(folder))
        if (completed(archive))
          replace(archive, inEar.getPath("/").resolve(folder.relativize(archive).toString()));
    }
  }

  /** Whether an archive, or one inside it, lacked its index; now it has it. */
  private static boolean completed(Path archive) throws IOException {
    boolean completed = false;
    try (FileSystem files = FileSystems.newFileSystem(archive)) {
      Path root = files.getPath("/");
      for (Path inner : archives(root)) {
        Path copy = Files.createTempFile("archive", ".jar");
        Files.copy(inner, copy, StandardCopyOption.REPLACE_EXISTING);
        if (completed(copy)) {
          replace(copy, inner);
          completed = true;
        }
        Files.delete(copy);
      }
      Path ofWar = root.resolve("WEB-INF/classes");
      Path classes = Files.exists(ofWar) ? ofWar : root;
      Path index = classes.resolve(INDEX);
      if (Files.exists(index)) return completed;
      write(classes, index);
      return true;
    }
  }

  private static void write(Path classes, Path index) throws IOException {
    Indexer indexer = new Indexer();
    for (Path file : files(classes, ".class"))
      // versions of a class for later releases of Java have no names of their own
      if (!file.startsWith(classes.resolve("META-INF")))
        try (InputStream bytes = Files.newInputStream(file)) {
          indexer.index(bytes);
        }
    Files.createDirectories(index.getParent());
    try (OutputStream bytes = Files.newOutputStream(index)) {
      new IndexWriter(bytes).write(indexer.complete());
    }
    // no time of this build: the same sources make the same bytes
    Files.setLastModifiedTime(index, FileTime.fromMillis(0));
  }

  private static void replace(Path with, Path archive) throws IOException {
    FileTime time = Files.getLastModifiedTime(archive);
    Files.copy(with, archive, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(archive, time);
  }

  private static List<Path> archives(Path folder) throws IOException {
    return Stream.concat(files(folder, ".jar").stream(), files(folder, ".war").stream()).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
