package city.accord.attendee.passport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.passport.PassportKeys.UnusableKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeSet;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of travel documents opens with its key, in its place, unchanged, and never else. */
class PassportKeyTest {

  private static final String PLACE = "passport name of attendee 7";
  private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final String OTHER = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

  @TempDir Path folder;

  private final PassportKey key = new PassportKey("one", bytes('1'));

  @Test
  void whatWasSealedOpensAndEachTimeLooksOtherwise() throws GeneralSecurityException {
    byte[] once = key.seal("ERIKSSON<<ANNA", PLACE);
    byte[] again = key.seal("ERIKSSON<<ANNA", PLACE);
    assertEquals("ERIKSSON<<ANNA", key.open(once, PLACE));
    assertFalse(Arrays.equals(once, again), "a nonce serves once");
    assertFalse(new String(once, StandardCharsets.ISO_8859_1).contains("ERIKSSON"));
  }

  @Test
  void noBitOfItChangesUnseen() {
    byte[] kept = key.seal("ERIKSSON<<ANNA", PLACE);
    for (int bit = 0; bit < kept.length * 8; bit++) {
      byte[] changed = kept.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThrows(AEADBadTagException.class, () -> key.open(changed, PLACE), "bit " + bit);
    }
    for (int length = 0; length < kept.length; length++) {
      byte[] cut = Arrays.copyOf(kept, length);
      assertThrows(GeneralSecurityException.class, () -> key.open(cut, PLACE));
    }
  }

  @Test
  void anotherKeyAndAnotherPersonsRecordOpenNothing() {
    byte[] kept = key.seal("ERIKSSON<<ANNA", PLACE);
    PassportKey other = new PassportKey("one", bytes('2'));
    assertThrows(AEADBadTagException.class, () -> other.open(kept, PLACE));
    assertThrows(AEADBadTagException.class, () -> key.open(kept, "passport name of attendee 8"));
    assertThrows(AEADBadTagException.class, () -> key.open(kept, "birth date of attendee 7"));
  }

  @Test
  void equalDatesHaveOneIndexWhichOnlyTheKeyMakes() {
    assertEquals(key.index("1 1970-05-03"), key.index("1 1970-05-03"));
    assertNotEquals(key.index("1 1970-05-03"), key.index("1 1970-05-04"));
    assertNotEquals(key.index("1 1970-05-03"), key.index("2 1970-05-03"));
    assertNotEquals(
        key.index("1 1970-05-03"), new PassportKey("one", bytes('2')).index("1 1970-05-03"));
  }

  /** Computed with the hmac module of Python; whoever changes the derivation loses every index. */
  @Test
  void theIndexIsDerivedAsItAlwaysWas() {
    assertEquals(
        "fd420d3a41ea1ef279980030d18039ccbf25b7d7de00d9efafa211ef308e136e",
        key.index("1 1970-05-03"));
  }

  @Test
  void theFirstKeyEncryptsAndOlderOnesOpen() throws IOException, UnusableKeys {
    PassportKeys keys = keys("# since March\nnew " + KEY + "\n\nold " + OTHER + "\n");
    assertEquals("new", keys.current().orElseThrow().id());
    assertTrue(keys.find("old").isPresent());
    assertTrue(keys.find("older").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "new",
        "new " + KEY + " more",
        "new MDEyMzQ1Njc4OWFiY2RlZg==",
        "new not-base64!",
        "n\u00e9w " + KEY,
        "new " + KEY + "\nnew " + OTHER
      })
  void aFileThatHoldsNoKeysIsRefusedWithoutSayingWhatItHolds(String text) {
    UnusableKeys refused = assertThrows(UnusableKeys.class, () -> keys(text));
    assertFalse(refused.getMessage().contains("MDEy"), refused.getMessage());
  }

  @Test
  void theKeyForTryingOutIsMadeOnceAndIsItsOwnersAlone() throws IOException, UnusableKeys {
    Path file = PassportKeys.developmentFile(folder);
    byte[] made = Files.readAllBytes(file);
    assertEquals("development", PassportKeys.read(file).current().orElseThrow().id());
    assertArrayEquals(made, Files.readAllBytes(PassportKeys.developmentFile(folder)));
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]", new TreeSet<>(Files.getPosixFilePermissions(file)).toString());
  }

  private PassportKeys keys(String text) throws IOException, UnusableKeys {
    return PassportKeys.read(Files.writeString(folder.resolve("keys"), text));
  }

  private static byte[] bytes(char digit) {
    return HexFormat.of().parseHex(String.valueOf(digit).repeat(2 * PassportKey.LENGTH));
  }
}
