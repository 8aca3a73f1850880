package city.accord.mail;

import city.accord.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;

/** Hands letters to the mail server of the settings, encrypted where that server can. */
final class SmtpCarrier implements Carrier {

  private static final String TIMEOUT_MILLIS = "10000";

  @Override
  public void carry(Mail mail) throws Undelivered {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", Settings.get("accord.mail.host").orElseThrow());
    smtp.setProperty("mail.smtp.port", Settings.get("accord.mail.port", "587"));
    smtp.setProperty("mail.smtp.starttls.enable", "true");
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    smtp.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    var user = Settings.get("accord.mail.user");
    smtp.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    try {
      Transport.send(
          Letter.of(mail, Session.getInstance(smtp)),
          user.orElse(null),
          Settings.get("accord.mail.password").orElse(null));
    } catch (MessagingException e) {
      throw Undelivered.of(e);
    }
  }
}
