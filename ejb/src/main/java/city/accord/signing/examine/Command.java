package city.accord.signing.examine;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.verify.Roots;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.VerdictTexts;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.Verifier;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens a ceremony's escrow without any server, for the holder of its key: lists what is in it,
 * writes signatures as InkML and CSV, and checks each against the sealed declaration. Exit codes: 0
 * done, and where a declaration was given, every series is the sealed one and the declaration
 * genuine; 1 a series or the declaration is not as sealed; 2 and 3 the series are, and of the
 * declaration as {@code accord-verify} says; 4 the escrow or the key cannot be read; 64 wrong use.
 */
public final class Command {

  private static final int NOT_AS_SEALED = 1;
  private static final int UNREADABLE = 4;
  private static final int WRONG_USE = 64;

  private static final String USAGE =
      """
      java -jar accord-examine.jar escrow.p7m --key key.p12 [options]
        --slot n             only the signature in this place of the order of precedence
        --inkml, --csv       write each signature as InkML, as CSV
        --out folder         where to; here otherwise
        --check file.pdf     check every series against the sealed declaration
        --root root.pem      trust the seals of this authority
        --password-file file the password of the key; asked for otherwise
      """;

  private final CommandOptions wanted;
  private final PrintStream out;

  private Command(CommandOptions wanted, PrintStream out) {
    this.wanted = wanted;
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Logger.getLogger("").setLevel(Level.OFF);
    System.exit(
        run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8), arguments));
  }

  static int run(PrintStream out, String... arguments) {
    try {
      return new Command(CommandOptions.of(arguments), out).run();
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      out.println(USAGE);
      return WRONG_USE;
    } catch (IOException | GeneralSecurityException e) {
      out.println(e.getMessage());
      return UNREADABLE;
    }
  }

  private int run() throws IOException, GeneralSecurityException {
    EscrowFile file = open();
    int code = 0;
    SealedSeries sealed = null;
    if (wanted.declaration() != null) {
      Verification found = look();
      out.println("declaration  " + found.answer());
      code = found.answer().exitCode();
      if (found.manifest().isEmpty() || found.answer() == Verdict.ALTERED) return Math.max(1, code);
      sealed = new SealedSeries(found.manifest().get());
      if (!sealed.areAll(file)) {
        out.println("the escrow does not hold every signature of this declaration");
        code = NOT_AS_SEALED;
      }
    }
    for (Specimen specimen : chosen(file)) {
      boolean good = sealed == null || sealed.holds(specimen);
      tell(specimen, sealed == null ? "" : good ? "as sealed" : "NOT AS SEALED");
      if (!good) code = NOT_AS_SEALED;
      write(specimen);
    }
    return code;
  }

  private EscrowFile open() throws IOException, GeneralSecurityException {
    char[] password = password();
    byte[] closed = Files.readAllBytes(wanted.escrow());
    byte[] opened = Envelope.open(closed, KeyFile.read(wanted.key(), password));
    try {
      return EscrowFile.of(opened);
    } catch (IllegalArgumentException e) {
      throw new IOException(wanted.escrow() + " holds no signatures", e);
    }
  }

  private char[] password() throws IOException {
    if (wanted.password() != null) return Files.readString(wanted.password()).strip().toCharArray();
    Console console = System.console();
    if (console == null) throw new IllegalArgumentException("--password-file");
    return console.readPassword("Password of %s: ", wanted.key());
  }

  private Verification look() throws IOException {
    List<X509Certificate> roots = wanted.root() == null ? List.of() : Roots.in(wanted.root());
    return new Verifier(roots).verify(Files.readAllBytes(wanted.declaration()));
  }

  private List<Specimen> chosen(EscrowFile file) {
    List<Specimen> chosen =
        file.specimens().stream()
            .filter(one -> wanted.slot() == 0 || one.position() == wanted.slot())
            .toList();
    if (chosen.isEmpty()) throw new IllegalArgumentException("--slot " + wanted.slot());
    return chosen;
  }

  private void tell(Specimen specimen, String finding) {
    Map<String, String> names = specimen.signatory().name();
    String name = names.getOrDefault("en", names.values().stream().findFirst().orElse(""));
    out.printf(
        "%4d  %6d points  %s  %s  %s%n",
        specimen.position(),
        specimen.ink().pointCount(),
        specimen.ink().hash(),
        VerdictTexts.printable(name),
        finding);
  }

  private void write(Specimen specimen) throws IOException {
    Files.createDirectories(wanted.out().toAbsolutePath());
    Path base = wanted.out().resolve(specimen.fileName());
    if (wanted.inkml()) Files.writeString(Path.of(base + ".inkml"), InkMl.of(specimen));
    if (wanted.csv()) Files.writeString(Path.of(base + ".csv"), InkCsv.of(specimen));
  }
}
