package city.accord.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.ParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter was not taken: whose fault that is, and the words in which the server said so. */
final class Undelivered extends Exception {

  private static final long serialVersionUID = 1;

  /** What a refusal says about further tries. */
  enum Kind {
    /** This letter, for the moment (4yz; RFC 5321, 4.2.1). */
    LETTER_FOR_NOW,
    /** This letter, for good (5yz, or an address that cannot be one). */
    LETTER_FOR_GOOD,
    /** Every letter: no connection, no sign-in, or a server that closes (421). */
    SERVER
  }

  /** A reply's three digits at the beginning of a line. */
  private static final Pattern REPLY = Pattern.compile("(?m)^([45])(\\d\\d)[ -]");

  private static final String SERVICE_CLOSES = "421";

  private final Kind kind;

  Undelivered(Kind kind, String words, Throwable cause) {
    super(words, cause);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** Reads what a mail library threw: the innermost reply of the server counts. */
  static Undelivered of(Exception thrown) {
    String words = words(thrown);
    if (thrown instanceof ParseException)
      return new Undelivered(Kind.LETTER_FOR_GOOD, words, thrown);
    Matcher reply = REPLY.matcher(words);
    boolean ofLetter = thrown instanceof SendFailedException && reply.find();
    if (!ofLetter || reply.group().startsWith(SERVICE_CLOSES))
      return new Undelivered(Kind.SERVER, words, thrown);
    boolean forNow = reply.group(1).equals("4");
    return new Undelivered(forNow ? Kind.LETTER_FOR_NOW : Kind.LETTER_FOR_GOOD, words, thrown);
  }

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
