package city.accord.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.DatabaseForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of this machine's own stands beside others. */
class LocalDatabaseIT {

  @Test
  void noOtherDatabaseThatStartsFindsItsTemporaryTables() throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement();
        ResultSet folder = statement.executeQuery("select @@global.tmpdir")) {
      folder.next();
      assertEquals(
          DatabaseForTests.running().folder().getParent(),
          Path.of(folder.getString(1)).getParent());
    }
  }

  @Test
  void ofManyThatStartAtOnceOneUnpacksTheProgramAndTheOthersWait(@TempDir Path program) {
    assertDoesNotThrow(
        () ->
            IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> unpack(new Slow(program))))
                .toList()
                .forEach(CompletableFuture::join));
  }

  @Test
  void theProgramIsUnpackedAnewAndWhatIsKeptInATemporaryFolderStays(@TempDir Path temporary)
      throws IOException {
    Path kept = Files.createDirectories(temporary.resolve("database/mysql"));
    new EmbeddedDatabase(temporary.resolve("program"), kept.getParent(), temporary, 0).unpackOnce();
    assertTrue(Files.exists(kept));
  }

  @Test
  void aFolderThatHoldsSomethingElseIsNotMadeIntoADatabase(@TempDir Path temporary)
      throws IOException {
    Path other = Files.createFile(temporary.resolve("letter.txt"));
    assertThrows(
        CannotStart.class, () -> new Slow(temporary.resolve("program"), temporary).start());
    assertTrue(Files.exists(other));
  }

  private static void unpack(LocalDatabase database) {
    try {
      database.unpackOnce();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its program has so many files that whoever does not wait meets them. */
  private static final class Slow extends LocalDatabase {

    private final Path program;

    Slow(Path program) {
      this(program, program);
    }

    Slow(Path program, Path folder) {
      super(program, folder, program, 0);
      this.program = program;
    }

    @Override
    void unpack() throws IOException {
      for (int i = 0; i < 500; i++) Files.createFile(program.resolve("file-" + i));
    }

    @Override
    List<String> creation(Path data) {
      return List.of();
    }

    @Override
    List<String> command() {
      return List.of();
    }
  }
}
