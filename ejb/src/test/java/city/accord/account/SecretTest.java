package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Secrets are long, kept as hashes, and never compared letter by letter. */
class SecretTest {

  /** {@code token.equals(…)} ends at the first letter that differs, and time tells where. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b\\w*(?i:token|secret|password|recoveryCode)(?:\\(\\))?\\.(?:equals|compareTo)\\("
              + "|\\.(?:equals|compareTo)\\(\\w*(?i:token|secret|password|recoveryCode)(?:\\(\\))?\\)");

  @Test
  void noSecretIsComparedLetterByLetter() throws IOException {
    Set<String> compared = new TreeSet<>();
    for (String root : List.of("src/main/java", "../web/src/main/java"))
      try (Stream<Path> sources = Files.walk(Path.of(root))) {
        for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
          Matcher found = COMPARED.matcher(Files.readString(source));
          while (found.find()) compared.add(source.getFileName() + ": " + found.group());
        }
      }
    assertEquals(Set.of(), compared);
  }

  @Test
  void aSecretHas256BitsAndNoTwoAreTheSame() {
    assertEquals(32, Base64.getUrlDecoder().decode(Secret.random()).length);
    assertNotEquals(Secret.random(), Secret.random());
  }

  @Test
  void theHashOfASecretIsItsSha256() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secret.hash("abc"));
  }
}
