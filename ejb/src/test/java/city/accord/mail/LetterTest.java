package city.accord.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import city.accord.text.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A mail as mail programs read it. */
class LetterTest {

  private static final Instant NOW = Instant.parse("2016-03-22T02:00:00Z");
  private static final String ADDRESS = "https://summit.example/press-list/secret";

  @Test
  void aLetterToAListIsLeftWithOneClick() throws MessagingException {
    Mail mail = mail();
    mail.isLeftAt(ADDRESS);
    Letter letter = letter(mail);
    assertArrayEquals(new String[] {"<" + ADDRESS + ">"}, letter.getHeader("List-Unsubscribe"));
    assertArrayEquals(
        new String[] {"List-Unsubscribe=One-Click"}, letter.getHeader("List-Unsubscribe-Post"));
  }

  @Test
  void anyOtherLetterBelongsToNoList() throws MessagingException {
    assertNull(letter(mail()).getHeader("List-Unsubscribe"));
  }

  @Test
  void theAddressByWhichOneLeavesIsForgottenOnceTheLetterIsSent() {
    Mail mail = mail();
    mail.isLeftAt(ADDRESS);
    mail.markSent(NOW);
    assertNull(mail.leaveAddress());
  }

  private static Mail mail() {
    return new Mail("ada@paper.example", Language.EN, "News", "News: secret", "secret", NOW);
  }

  private static Letter letter(Mail mail) throws MessagingException {
    return new Letter(mail, Sender.NOBODY, Session.getInstance(new Properties()));
  }
}
