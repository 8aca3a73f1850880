package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.mail.Mail;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SnakeCaseTest {

  @Test
  void aFieldOfTwoWordsIsKeptInAColumnOfTwoWords() {
    assertEquals("signed_at", SnakeCase.of("signedAt"));
    assertEquals("audit_entry", SnakeCase.of("AuditEntry"));
  }

  @Test
  void theBuildHasWovenTheEntities() {
    assertTrue(
        Arrays.stream(Mail.class.getInterfaces())
            .anyMatch(type -> type.getSimpleName().equals("PersistenceWeaved")));
  }
}
