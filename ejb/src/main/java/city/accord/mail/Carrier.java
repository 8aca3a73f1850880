package city.accord.mail;

import city.accord.Settings;

/** Takes one letter to where it is read. */
interface Carrier {

  /**
   * @param sender in whose name it comes
   * @throws Undelivered with the reason, in the server's words
   */
  void carry(Mail mail, Sender sender) throws Undelivered;

  /** The one of the settings: a mail server, or a folder where none is set. */
  static Carrier ofSettings() {
    return Settings.get("accord.mail.host").isPresent()
        ? new SmtpCarrier()
        : new FolderCarrier(Settings.dataFolder().resolve("mails"));
  }
}
