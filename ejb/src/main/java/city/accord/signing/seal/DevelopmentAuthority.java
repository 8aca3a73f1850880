package city.accord.signing.seal;

import city.accord.signing.verify.Roots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A certificate authority for trying a summit out: a root, a signer for seals, a signer for
 * timestamps, a revocation list and the HTTPS server's key, all made once in one folder. Every
 * subject says that it proves nothing to anyone but its maker. Two processes may open the same
 * folder at once.
 */
public final class DevelopmentAuthority {

  /** Of the key stores; what protects them is that only their owner may read the folder. */
  public static final String PASSWORD = "development";

  /** Of the one key in each key store. */
  public static final String ALIAS = "accord";

  private static final Duration ROOT_LIFE = Duration.ofDays(3650);
  private static final Duration SIGNER_LIFE = Duration.ofDays(1095);

  /** Longer than any signer's: the timestamp is what a seal still stands on then. */
  private static final Duration WITNESS_LIFE = Duration.ofDays(3285);

  private static final Duration SERVER_LIFE = Duration.ofDays(390);
  private static final Duration RENEW_BEFORE = Duration.ofDays(30);

  private final PrivateFolder folder;
  private final Clock clock;

  /** Made once for a folder and never replaced; to read it takes a while. */
  private IssuedKey root;

  private DevelopmentAuthority(PrivateFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The authority of a folder; what is missing or about to expire is made. */
  public static DevelopmentAuthority in(Path folder) {
    return in(folder, Clock.systemUTC());
  }

  static DevelopmentAuthority in(Path folder, Clock clock) {
    DevelopmentAuthority authority = new DevelopmentAuthority(new PrivateFolder(folder), clock);
    authority.folder.alone(authority::establish);
    return authority;
  }

  /** Makes the authority of the folder given first, and the server's key for the hosts after it. */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      // a command: whoever ran it reads this
      System.err.println("usage: DevelopmentAuthority folder [host or address]...");
      System.exit(2);
    }
    List<String> all = List.of(arguments);
    DevelopmentAuthority authority = in(Path.of(all.get(0)));
    // the two paths are what the command answers
    System.out.printf(
        "%s%n%s%n", authority.rootPem(), authority.serverKeyStore(all.subList(1, all.size())));
  }

  /** The root's certificate, for a tablet or a browser that shall trust this server. */
  public Path rootPem() {
    return folder.file("root.pem");
  }

  public Path signerKeyStore() {
    return folder.file("signer.p12");
  }

  public Path timestampKeyStore() {
    return folder.file("timestamp.p12");
  }

  public X509Certificate root() {
    return root.certificate();
  }

  /** What this authority revoked (nothing), as of now. */
  public X509CRL revocationList() {
    try {
      return root.revocationList(now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The HTTPS server's key store (PKCS#12), with a certificate for localhost, 127.0.0.1, ::1 and
   * the given names and addresses; the one that is there is kept while it serves them all.
   */
  public Path serverKeyStore(Collection<String> hosts) {
    Set<String> names = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "::1"));
    names.addAll(hosts);
    return folder.alone(() -> server(names));
  }

  /**
   * The certificate (PEM) of a development escrow. The key beside it, in {@code escrow.p12}, is for
   * the holder to take away; it is made once and never replaced, since nothing else opens what was
   * encrypted to it.
   */
  public Path escrowPem() {
    return folder.alone(this::escrow);
  }

  private Path escrow() throws IOException, GeneralSecurityException {
    if (!Files.exists(folder.file("escrow.p12"))) {
      store("escrow", root.issue(Purpose.ESCROW, subject("escrow"), Set.of(), now(), ROOT_LIFE));
    }
    String pem = Roots.pem(key("escrow").certificate());
    folder.write("escrow.pem", pem.getBytes(StandardCharsets.US_ASCII));
    return folder.file("escrow.pem");
  }

  private Path server(Set<String> names) throws IOException, GeneralSecurityException {
    Path file = folder.file("server.p12");
    if (isUsable(file) && IssuedKey.read(file).serves(names)) return file;
    store("server", root.issue(Purpose.SERVER, subject("server"), names, now(), SERVER_LIFE));
    return file;
  }

  private Path establish() throws IOException, GeneralSecurityException {
    root = Files.exists(folder.file("root.p12")) ? key("root") : newRoot();
    signer("signer", Purpose.SEAL, SIGNER_LIFE);
    signer("timestamp", Purpose.TIMESTAMP, WITNESS_LIFE);
    folder.write("root.crl", root.revocationList(now()).getEncoded());
    String pem = Roots.pem(root.certificate());
    if (!Files.exists(rootPem()) || !Files.readString(rootPem()).equals(pem)) {
      folder.write("root.pem", pem.getBytes(StandardCharsets.US_ASCII));
    }
    return folder.path();
  }

  private IssuedKey newRoot() throws IOException, GeneralSecurityException {
    IssuedKey made = IssuedKey.root(subject("root"), now(), ROOT_LIFE);
    store("root", made);
    return made;
  }

  private void signer(String name, Purpose purpose, Duration life)
      throws IOException, GeneralSecurityException {
    if (isUsable(folder.file(name + ".p12"))) return;
    store(name, root.issue(purpose, subject(name), Set.of(), now(), life));
  }

  private boolean isUsable(Path file) throws IOException, GeneralSecurityException {
    if (!Files.exists(file)) return false;
    IssuedKey key = IssuedKey.read(file);
    return key.isFrom(root) && key.isValidAt(now().plus(RENEW_BEFORE));
  }

  private IssuedKey key(String name) throws IOException, GeneralSecurityException {
    return IssuedKey.read(folder.file(name + ".p12"));
  }

  private void store(String name, IssuedKey key) throws IOException, GeneralSecurityException {
    KeyStore store = key.toKeyStore();
    folder.write(name + ".p12", out -> store.store(out, PASSWORD.toCharArray()));
  }

  private static String subject(String name) {
    return "CN=Accord development " + name + ", O=Accord development authority (proves nothing)";
  }

  private Instant now() {
    return clock.instant();
  }
}
