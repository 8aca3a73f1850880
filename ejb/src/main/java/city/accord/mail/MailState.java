package city.accord.mail;

/** How far a letter is: it waits for a mail server to take it, was taken, or is tried no longer. */
public enum MailState {
  WAITING,
  SENT,
  GIVEN_UP
}
