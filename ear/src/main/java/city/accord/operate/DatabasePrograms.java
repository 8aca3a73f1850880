package city.accord.operate;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The programs of MariaDB or MySQL that take a database out and put it in again, which every
 * database administrator knows and trusts.
 */
public final class DatabasePrograms {

  private static final List<String> DUMPS = List.of("mariadb-dump", "mysqldump");
  private static final List<String> CLIENTS = List.of("mariadb", "mysql");

  private final DatabaseAddress address;
  private final List<Path> folders;

  private DatabasePrograms(DatabaseAddress address, List<Path> folders) {
    this.address = address;
    this.folders = folders;
  }

  public static DatabasePrograms of(OperatorSettings settings) {
    Stream<Path> given = settings.path("accord.database.programs").stream();
    String path = System.getenv().getOrDefault("PATH", "");
    Stream<Path> usual =
        Stream.of(path.split(File.pathSeparator)).filter(it -> !it.isEmpty()).map(Path::of);
    return new DatabasePrograms(DatabaseAddress.of(settings), Stream.concat(given, usual).toList());
  }

  /** The program that a backup needs. */
  public Path dump() {
    return find(DUMPS);
  }

  /** The program that a restore needs. */
  public Path client() {
    return find(CLIENTS);
  }

  private Path find(List<String> names) {
    return names.stream()
        .flatMap(name -> folders.stream().map(it -> it.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new OperatorFault(
                    "There is no "
                        + String.join(" and no ", names)
                        + ": install the database's client programs (Debian: default-mysql-client),"
                        + " or name their folder in accord.database.programs."));
  }

  /**
   * Writes all tables as SQL, as they were at one moment; the server may go on.
   *
   * @throws OperatorFault with what the program said
   */
  void dump(OutputStream out) throws IOException {
    run(
        dump(),
        List.of(
            "--single-transaction",
            "--quick",
            "--hex-blob",
            "--no-tablespaces",
            "--default-character-set=utf8mb4",
            address.name()),
        process -> {
          process.getOutputStream().close();
          process.getInputStream().transferTo(out);
        });
  }

  /**
   * Runs such SQL in the database.
   *
   * @throws OperatorFault with what the program said
   */
  void load(InputStream sql) throws IOException {
    run(
        client(),
        List.of("--default-character-set=utf8mb4", address.name()),
        process -> {
          try (OutputStream in = process.getOutputStream()) {
            sql.transferTo(in);
          }
          process.getInputStream().readAllBytes();
        });
  }

  private void run(Path program, List<String> arguments, Talk talk) throws IOException {
    Path options = PrivateFiles.create("accord-", ".cnf");
    Path said = PrivateFiles.create("accord-", ".log");
    try {
      Files.writeString(options, options());
      List<String> command = new ArrayList<>();
      command.add(program.toString());
      // a password on the command line could be read by everybody on the machine
      command.add("--defaults-extra-file=" + options);
      command.addAll(arguments);
      Process process = new ProcessBuilder(command).redirectError(said.toFile()).start();
      try {
        talk.with(process);
      } catch (IOException broken) {
        if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0) throw broken;
      }
      if (process.waitFor() != 0)
        throw new OperatorFault(
            program.getFileName()
                + " failed: "
                + Files.readString(said, StandardCharsets.UTF_8).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperatorFault(program.getFileName() + " was interrupted.");
    } finally {
      Files.deleteIfExists(options);
      Files.deleteIfExists(said);
    }
  }

  /** What a program need not know is marked loose: MariaDB's and MySQL's differ. */
  private String options() {
    List<String> lines = new ArrayList<>();
    lines.add("[client]");
    lines.add("protocol=tcp");
    lines.add("host=" + address.host());
    lines.add("port=" + address.port());
    lines.add("user=" + quoted(address.user()));
    lines.add("password=" + quoted(address.password()));
    if (address.isPlain()) {
      lines.add("loose-skip-ssl");
      lines.add("loose-ssl-mode=DISABLED");
      lines.add("loose-get-server-public-key");
    } else {
      // JDBC takes TLS where it is offered, and asks for no certificate unless told so
      lines.add("loose-disable-ssl-verify-server-cert");
    }
    lines.add("[mysqldump]");
    lines.add("loose-column-statistics=0");
    lines.add("loose-set-gtid-purged=OFF");
    return String.join("\n", lines) + "\n";
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private interface Talk {
    void with(Process process) throws IOException;
  }
}
