package city.accord.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ParseException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter was not taken: whose fault that is, and the words in which the server said so. */
final class Undelivered extends Exception {

  private static final long serialVersionUID = 1;

  /** What a refusal says about further tries. */
  enum Kind {
    /** This letter, for the moment (4yz; RFC 5321, 4.2.1), or a connection lost over it. */
    LETTER_FOR_NOW,
    /** This letter, for good (5yz, or an address that cannot be one). */
    LETTER_FOR_GOOD,
    /** Every letter: no connection, no sign-in, or settings that no server accepts. */
    SERVER
  }

  /** A reply's three digits at the beginning of a line. */
  private static final Pattern REPLY = Pattern.compile("(?m)^([45])(\\d\\d)[ -]");

  /** Authentication or encryption is required, or failed (RFC 4954, 6; RFC 3207, 4). */
  private static final Set<String> NOT_SIGNED_IN = Set.of("530", "534", "535", "538");

  /** A policy, or the sender's address: what a change of settings may mend. */
  private static final Pattern OF_SETTINGS =
      Pattern.compile("(?m)^5\\d\\d[ -]5\\.(7\\.\\d+|1\\.[78])\\b");

  private final Kind kind;

  Undelivered(Kind kind, String words, Throwable cause) {
    super(words, cause);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** What went wrong before the server was asked to take a letter. */
  static Undelivered before(MessagingException thrown) {
    Kind kind = thrown instanceof ParseException ? Kind.LETTER_FOR_GOOD : Kind.SERVER;
    return new Undelivered(kind, words(thrown), thrown);
  }

  /**
   * What went wrong while a server was asked to take a letter. A server that refuses the sender for
   * good refuses every letter, for all have the same one: that is a matter of settings. So may be a
   * policy (X.7.z; RFC 3463, 3.8) or a sender (X.1.7, X.1.8) that it names only when it hears of
   * the recipient; such a letter is tried again. A lost connection, or a server that closes it
   * (421), is counted as this letter's: the next one finds out whether the server is away, and a
   * letter over which a server always breaks off holds no other up.
   *
   * @param atSender whether neither the recipient nor the text had been heard of yet
   */
  static Undelivered over(MessagingException thrown, boolean atSender) {
    String words = words(thrown);
    Matcher reply = REPLY.matcher(words);
    Kind kind = Kind.LETTER_FOR_NOW;
    if (reply.find()) {
      if (NOT_SIGNED_IN.contains(reply.group(1) + reply.group(2))) kind = Kind.SERVER;
      else if (reply.group(1).equals("5"))
        kind =
            atSender
                ? Kind.SERVER
                : isOfSettings(words) ? Kind.LETTER_FOR_NOW : Kind.LETTER_FOR_GOOD;
    }
    return new Undelivered(kind, words, thrown);
  }

  private static boolean isOfSettings(String words) {
    return OF_SETTINGS.matcher(words).find();
  }

  /** The innermost reply of the server, or else the innermost message. */
  private static String words(Exception thrown) {
    String words = String.valueOf(thrown.getMessage());
    Exception next = thrown;
    while (next instanceof MessagingException chained && chained.getNextException() != null) {
      next = chained.getNextException();
      if (REPLY.matcher(String.valueOf(next.getMessage())).find() || !REPLY.matcher(words).find())
        words = String.valueOf(next.getMessage());
    }
    return words.strip();
  }
}
