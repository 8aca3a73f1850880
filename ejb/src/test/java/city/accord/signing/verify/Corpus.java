package city.accord.signing.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All copies that are tried on the verifier, made once for a build: drawing and sealing them takes
 * much longer than answering. What they were made by is part of their folder's name, so that they
 * are made again after a change.
 */
final class Corpus {

  private static final Path FOLDER = Path.of("target", "corpus");

  private final Path place;
  private final Forgery forgery;

  private Corpus(Path place) {
    this.place = place;
    this.forgery = new Forgery(place);
  }

  /** The one of this build. */
  static Corpus shared() {
    return alone(() -> new Corpus(FOLDER.resolve(made())));
  }

  Forgery forgery() {
    return forgery;
  }

  /** Where a case's file is. */
  Path file(int index) {
    return place.resolve(index + ".pdf");
  }

  List<Case> cases() {
    return alone(
        () -> {
          if (!Files.exists(index())) keep(made(forgery));
          return kept();
        });
  }

  /** Made beside each other: most of it is drawing and sealing, each kind by itself. */
  private static List<Case> made(Forgery forgery) {
    return Stream.<Function<Forgery, Stream<Case>>>of(
            FileAttacks::all,
            TokenAttacks::all,
            RevisionAttacks::all,
            PageAttacks::all,
            ContentAttacks::all,
            CatalogAttacks::all,
            CeremonyAttacks::all,
            TextAttacks::all,
            MarkAttacks::all,
            AuditAttacks::all,
            SealAttacks::all,
            GenuineCopies::all)
        .parallel()
        .map(kind -> kind.apply(forgery).toList())
        .toList()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private Path index() {
    return place.resolve("cases.tsv");
  }

  private void keep(List<Case> cases) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Case each : cases) {
      Files.write(file(lines.size()), each.file());
      String failing = each.failing().map(Check::name).orElse("");
      lines.add(String.join("\t", each.answer().name(), failing, each.what()));
    }
    Files.write(index(), lines);
  }

  private List<Case> kept() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(index())) {
      String[] parts = line.split("\t", 3);
      Optional<Check> failing =
          Optional.of(parts[1]).filter(it -> !it.isEmpty()).map(Check::valueOf);
      byte[] file = Files.readAllBytes(file(cases.size()));
      cases.add(new Case(parts[2], file, Verdict.valueOf(parts[0]), failing));
    }
    return cases;
  }

  /** The hash of the classes that draw, seal, answer and forge, and of how much they do. */
  private static String made() throws IOException {
    MessageDigest digest = digest();
    digest.update((byte) Forgery.SIGNATURES);
    for (Path root : List.of(Path.of("target", "classes"), Path.of("target", "test-classes")))
      try (Stream<Path> all = Files.walk(root.resolve("city/accord/signing"))) {
        for (Path each : all.filter(Files::isRegularFile).sorted().toList())
          digest.update(Files.readAllBytes(each));
      }
    String name = HexFormat.of().formatHex(digest.digest(), 0, 8);
    if (Files.exists(FOLDER))
      try (Stream<Path> all = Files.list(FOLDER)) {
        for (Path each : all.filter(Files::isDirectory).toList())
          if (!each.endsWith(name)) delete(each);
      }
    Files.createDirectories(FOLDER.resolve(name));
    return name;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  /** Two test processes may want it at once. */
  private static <T> T alone(Work<T> work) {
    try {
      Files.createDirectories(FOLDER);
      try (FileChannel lock =
              FileChannel.open(
                  FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var held = lock.lock()) {
        return work.done();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
