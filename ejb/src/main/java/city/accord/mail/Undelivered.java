package city.accord.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ParseException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter was not accepted: what the refusal is about, and the words of the server. */
final class Undelivered extends Exception {

  private static final long serialVersionUID = 1;

  /** What a refusal says about further attempts, for this letter or for all. */
  enum Kind {
    /** Refuses this letter for now (4yz; RFC 5321, 4.2.1), or lost the connection during it. */
    TRANSIENT,
    /** Refuses this letter for good (5yz, or an address that is not valid). */
    PERMANENT,
    /** Refuses every letter: no connection, no sign-in, or settings that no server accepts. */
    SERVER
  }

  /** A reply's three digits at the beginning of a line. */
  private static final Pattern REPLY = Pattern.compile("(?m)^([45])(\\d\\d)[ -]");

  /** Authentication or encryption is required, or has failed (RFC 4954, 6; RFC 3207, 4). */
  private static final Set<String> NOT_SIGNED_IN = Set.of("530", "534", "535", "538");

  /** A policy, or the sender's address: a change of settings may help. */
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

  /** A failure before the mail transaction began (RFC 5321, 3.3). */
  static Undelivered beforeTransaction(MessagingException thrown) {
    Kind kind = thrown instanceof ParseException ? Kind.PERMANENT : Kind.SERVER;
    return new Undelivered(kind, words(thrown), thrown);
  }

  /**
   * A failure during the mail transaction. A server that permanently refuses the sender refuses
   * every letter, because all have the same sender: that is a matter of settings. The same may be
   * true of a policy (X.7.z; RFC 3463, 3.8) or a sender (X.1.7, X.1.8) that the server checks only
   * once it knows the recipient; such a letter is tried again. A lost connection, or one that the
   * server closes (421), counts against this letter only: the next letter shows whether the server
   * is down, and a letter on which a server always hangs up delays no other.
   *
   * @param atSender whether neither the recipient nor the text had been sent yet
   */
  static Undelivered duringTransaction(MessagingException thrown, boolean atSender) {
    String words = words(thrown);
    Matcher reply = REPLY.matcher(words);
    Kind kind = Kind.TRANSIENT;
    if (reply.find()) {
      if (NOT_SIGNED_IN.contains(reply.group(1) + reply.group(2))) kind = Kind.SERVER;
      else if (reply.group(1).equals("5"))
        kind = atSender ? Kind.SERVER : isOfSettings(words) ? Kind.TRANSIENT : Kind.PERMANENT;
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
