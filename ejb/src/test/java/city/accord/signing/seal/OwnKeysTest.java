package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verifier;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summit seals with a key of its own (PKCS#12), made by the tools that any operator has. */
class OwnKeysTest {

  private static final char[] PASSWORD = "a password of ours".toCharArray();

  @TempDir static Path place;
  private static Path file;

  @BeforeAll
  static void make() throws Exception {
    file = place.resolve("ours.p12");
    keytool(
        "-alias",
        "root",
        "-dname",
        "CN=City root",
        "-ext",
        "bc:c",
        "-ext",
        "ku:c=keyCertSign,cRLSign");
    keytool("-alias", "other", "-dname", "CN=Other", "-signer", "root");
    keytool(
        "-alias",
        "seal",
        "-dname",
        "CN=City seal",
        "-signer",
        "root",
        "-ext",
        "ku:c=nonRepudiation");
  }

  @Test
  void theKeyOfTheNamedAliasSeals() {
    SealKeyStore store = SealKeyStore.file(file, PASSWORD, Optional.of("seal"));
    assertEquals("CN=City seal", store.chain().get(0).getSubjectX500Principal().getName());
    SealKeys keys = SealKeys.of(store, null);
    byte[] sealed = new Sealer(keys, Clock.systemUTC()).seal(Samples.signedBy(1)).pdf();
    assertEquals(
        Verdict.TIME_NOT_PROVEN, new Verifier(List.of(keys.root())).verify(sealed).answer());
    assertEquals(Verdict.UNKNOWN_SIGNER, new Verifier(List.of()).verify(sealed).answer());
  }

  @Test
  void aChainThatBreaksOffIsLedToItsRootByWhatIsTrusted() {
    SealKeyStore store = SealKeyStore.file(file, PASSWORD, Optional.of("seal"));
    SealKeyStore alone = new SealKeyStore(store.key(), store.chain().subList(0, 1));
    assertEquals(store.chain(), alone.completedBy(List.of(store.chain().get(1))).chain());
    assertEquals(alone.chain(), alone.completedBy(List.of()).chain());
  }

  @Test
  void anotherRootOfTheSameNameIsNotTakenForTheOneThatIssuedTheKey() throws Exception {
    SealKeyStore store = SealKeyStore.file(file, PASSWORD, Optional.of("seal"));
    SealKeyStore alone = new SealKeyStore(store.key(), store.chain().subList(0, 1));
    X509Certificate former = TrustedRootsTest.root("CN=City root");
    assertEquals(store.chain(), alone.completedBy(List.of(former, store.chain().get(1))).chain());
  }

  @Test
  void aWrongPasswordOrAliasIsSaidAtOnce() {
    assertThrows(
        IllegalStateException.class,
        () -> SealKeyStore.file(file, "wrong".toCharArray(), Optional.of("seal")));
    assertThrows(
        IllegalStateException.class,
        () -> SealKeyStore.file(file, PASSWORD, Optional.of("nobody")));
  }

  private static void keytool(String... arguments) throws Exception {
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command =
        Stream.concat(
                Stream.of(
                    tool,
                    "-genkeypair",
                    "-keyalg",
                    "RSA",
                    "-keysize",
                    "3072",
                    "-validity",
                    "900",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    file.toString(),
                    "-storepass",
                    String.valueOf(PASSWORD)),
                Stream.of(arguments))
            .toList();
    assertEquals(
        0,
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor(),
        "keytool");
  }
}
