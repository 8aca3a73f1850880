package city.accord.mail;

/**
 * How far a letter is: it waits for a mail server to take it, was taken, is tried no longer, or was
 * withdrawn because another has taken its place.
 */
public enum MailState {
  WAITING,
  SENT,
  GIVEN_UP,
  WITHDRAWN
}
