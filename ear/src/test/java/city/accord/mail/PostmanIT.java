package city.accord.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How mails leave, each by itself. */
@ArquillianTest
class PostmanIT {

  @Inject private AsOrganiser organiser;
  @Inject private Outbox outbox;
  @Inject private Postman postman;

  @Test
  void aMailThatCannotBeSentHoldsNoOtherUp() {
    String nobody = UUID.randomUUID() + ", nowhere";
    String somebody = UUID.randomUUID() + "@staff.example";
    write(nobody);
    write(somebody);
    postman.carry(mail(nobody).id());
    postman.carry(mail(somebody).id());
    assertNotNull(mail(nobody).failure());
    assertNull(mail(nobody).sentAt());
    assertNotNull(mail(somebody).sentAt());
  }

  @Test
  void aMailIsSentOnce() {
    String somebody = UUID.randomUUID() + "@staff.example";
    write(somebody);
    postman.carry(mail(somebody).id());
    Instant sentAt = mail(somebody).sentAt();
    postman.carry(mail(somebody).id());
    assertEquals(sentAt, mail(somebody).sentAt());
  }

  private void write(String recipient) {
    outbox.send(recipient, Language.EN, "An invitation", "Please come.");
  }

  private Mail mail(String recipient) {
    return organiser.get(() -> outbox.newest(50)).stream()
        .filter(mail -> mail.recipient().equals(recipient))
        .findFirst()
        .orElseThrow();
  }
}
