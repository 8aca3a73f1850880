package city.accord.mail;

import city.accord.Settings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;

/** A mail as an internet message (RFC 5322), in UTF-8. */
final class Letter {

  private Letter() {}

  static MimeMessage of(Mail mail, Session session) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(Settings.get("accord.mail.from", "accord@localhost")));
    message.setRecipient(RecipientType.TO, address(mail.recipient()));
    message.setSubject(mail.subject(), "UTF-8");
    message.setHeader("Content-Language", mail.language().tag());
    message.setSentDate(Date.from(mail.writtenAt()));
    message.setText(mail.body(), "UTF-8");
    return message;
  }

  private static InternetAddress address(String recipient) throws AddressException {
    try {
      return MailAddress.ascii(recipient);
    } catch (MailAddress.NotAnAddress e) {
      throw new AddressException("Not an address", recipient);
    }
  }
}
