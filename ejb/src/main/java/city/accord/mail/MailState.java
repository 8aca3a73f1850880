package city.accord.mail;

/**
 * How far a letter is: an officer has yet to release it, it waits for a mail server to take it or
 * for its hour, was taken, is tried no longer, or was withdrawn because another has taken its place
 * or it is not to be sent.
 */
public enum MailState {
  HELD,
  WAITING,
  SENT,
  GIVEN_UP,
  WITHDRAWN
}
