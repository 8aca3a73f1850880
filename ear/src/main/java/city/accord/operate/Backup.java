package city.accord.operate;

import city.accord.signing.examine.Envelope;
import city.accord.signing.verify.Roots;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes everything that a server keeps into one file, while it runs: the database as it was at one
 * moment, then the data folder, which only gains files that the database does not know yet.
 */
final class Backup {

  /** A moment as it stands in the name of a file. */
  static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final OperatorSettings settings;
  private final PrintStream out;

  Backup(OperatorSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** Writes it; a file of that name is never written over, and half a backup is never left. */
  int make(Options options) throws IOException {
    Optional<X509Certificate> holder = options.file("--encrypt-to").map(Backup::certificate);
    Instant now = Instant.now();
    Path file = target(options.operand().orElse(Path.of("")), now, holder.isPresent());
    if (Files.exists(file)) throw new OperatorFault(file + " is there already.");
    Path unfinished = PrivateFiles.create(file.resolveSibling(file.getFileName() + ".part"));
    try {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished));
          OutputStream sealed = holder.isPresent() ? closed(to, holder.get()) : to;
          BackupWriter writer = new BackupWriter(sealed)) {
        write(writer, now);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    out.printf(
        "%s holds the database, the data folder and the settings: %,d bytes.%n",
        file, Files.size(file));
    if (holder.isEmpty())
      out.println("It holds passwords and keys. Keep it where nobody else can read it.");
    return ExitCode.DONE;
  }

  private static Path target(Path named, Instant now, boolean encrypted) {
    Path absolute = named.toAbsolutePath();
    if (!Files.isDirectory(absolute)) return named(absolute);
    String name = "accord-" + STAMP.format(now) + ".zip";
    return absolute.resolve(name + (encrypted ? BackupFiles.ENCRYPTED : ""));
  }

  /** A folder that is missing does not become a file, which the next night would find there. */
  private static Path named(Path file) {
    boolean backup = file.getFileName().toString().contains(".zip");
    Path folder = backup ? file.getParent() : file;
    if (!Files.isDirectory(folder)) throw new OperatorFault("There is no folder " + folder + ".");
    return file;
  }

  private static X509Certificate certificate(Path file) {
    try {
      return Roots.in(file).get(0);
    } catch (IOException e) {
      throw new OperatorFault(file + " holds no certificate", e);
    }
  }

  private static OutputStream closed(OutputStream to, X509Certificate holder) {
    try {
      return Envelope.closing(to, holder);
    } catch (GeneralSecurityException e) {
      throw new OperatorFault("The backup cannot be encrypted to this certificate", e);
    }
  }

  private void write(BackupWriter writer, Instant now) throws IOException {
    writer.add(BackupFiles.ABOUT, it -> it.write(about(now).getBytes(StandardCharsets.UTF_8)));
    writer.add(BackupFiles.DATABASE, DatabasePrograms.of(settings)::dump);
    addData(writer);
    writer.add(BackupFiles.SETTINGS + "accord.properties", settings.file());
    for (Map.Entry<String, Path> each : new TreeMap<>(settings.files()).entrySet())
      writer.add(BackupFiles.SETTINGS + each.getKey(), each.getValue());
    writer.addSums();
  }

  private void addData(BackupWriter writer) throws IOException {
    Path folder = settings.dataFolder();
    if (!Files.isDirectory(folder)) return;
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(it -> !isPart(it)).sorted().toList();
    }
    for (Path file : files) {
      try {
        writer.add(BackupFiles.DATA + folder.relativize(file), file);
      } catch (NoSuchFileException gone) {
        // a mail that was sent, or a file that the server replaced, since the folder was listed
        out.println("Gone meanwhile, and not in the backup: " + file);
      }
    }
  }

  /** What the server is writing at this moment. */
  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".part") || name.equals("lock");
  }

  private String about(Instant now) {
    try (var connection = DatabaseAddress.of(settings).connect()) {
      return String.join(
          "\n",
          "made=" + now,
          "release=" + Release.version(),
          "database=" + connection.getMetaData().getDatabaseProductVersion(),
          "schema=" + SchemaVersion.of(connection).orElse(""),
          "");
    } catch (SQLException e) {
      throw new OperatorFault(e.getMessage());
    }
  }
}
