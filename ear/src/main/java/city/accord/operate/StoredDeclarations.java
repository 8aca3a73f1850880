package city.accord.operate;

import city.accord.signing.verify.Roots;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sealed declarations of a database, and whether each is genuine. */
final class StoredDeclarations {

  private final OperatorSettings settings;
  private final Path data;

  /**
   * @param data the data folder, which has the roots that this summit trusts
   */
  StoredDeclarations(OperatorSettings settings, Path data) {
    this.settings = settings;
    this.data = data;
  }

  /**
   * Says of each what it is.
   *
   * @return whether all are genuine
   */
  boolean verify(Connection connection, PrintStream out) throws SQLException, IOException {
    Verifier verifier = new Verifier(roots());
    boolean all = true;
    int count = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT ceremony_id, pdf FROM sealed_declaration ORDER BY ceremony_id")) {
      while (rows.next()) {
        Verdict verdict = verifier.verify(rows.getBytes(2)).answer();
        out.printf("The declaration of ceremony %d: %s%n", rows.getLong(1), words(verdict));
        all &= verdict == Verdict.GENUINE || verdict == Verdict.TIME_NOT_PROVEN;
        count++;
      }
    }
    if (count == 0) out.println("No declaration has been sealed yet.");
    return all;
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case GENUINE -> "genuine.";
      case TIME_NOT_PROVEN -> "genuine; its timestamp is still to come.";
      case UNKNOWN_SIGNER -> "whole, but sealed by a key that these settings do not name.";
      default -> "NOT as it was sealed (" + verdict + ").";
    };
  }

  private List<X509Certificate> roots() throws IOException {
    List<X509Certificate> roots = new ArrayList<>();
    for (Path file : trusted()) roots.addAll(Roots.in(file));
    Optional<Path> keystore = settings.path("accord.keystore.file");
    if (keystore.isPresent()) roots.addAll(issuers(keystore.get()));
    return roots;
  }

  /** The development authority's, where it sealed, and those that an operator put there. */
  private List<Path> trusted() throws IOException {
    List<Path> files = new ArrayList<>();
    Path authority = data.resolve("authority/root.pem");
    if (Files.exists(authority)) files.add(authority);
    Path trust = data.resolve("trust");
    if (!Files.isDirectory(trust)) return files;
    try (Stream<Path> all = Files.list(trust)) {
      all.filter(it -> it.toString().endsWith(".pem")).sorted().forEach(files::add);
    }
    return files;
  }

  private List<X509Certificate> issuers(Path keystore) throws IOException {
    char[] password = settings.get("accord.keystore.password", "").toCharArray();
    try (InputStream in = Files.newInputStream(keystore)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      List<X509Certificate> last = new ArrayList<>();
      for (String alias : Collections.list(store.aliases())) {
        Certificate[] chain = store.getCertificateChain(alias);
        if (chain != null) last.add((X509Certificate) chain[chain.length - 1]);
      }
      return last;
    } catch (GeneralSecurityException e) {
      throw new OperatorFault(keystore + " cannot be read", e);
    }
  }
}
