package city.accord.mail;

import city.accord.Settings;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;

/** Hands mails to the mail server of the settings, encrypted where that server can. */
final class SmtpCarrier implements Carrier {

  @Override
  public void carry(Mail mail) throws Exception {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", Settings.get("accord.mail.host").orElseThrow());
    smtp.setProperty("mail.smtp.port", Settings.get("accord.mail.port", "587"));
    smtp.setProperty("mail.smtp.starttls.enable", "true");
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    smtp.setProperty("mail.smtp.connectiontimeout", "10000");
    smtp.setProperty("mail.smtp.timeout", "10000");
    var user = Settings.get("accord.mail.user");
    smtp.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    Transport.send(
        Letter.of(mail, Session.getInstance(smtp)),
        user.orElse(null),
        Settings.get("accord.mail.password").orElse(null));
  }
}
