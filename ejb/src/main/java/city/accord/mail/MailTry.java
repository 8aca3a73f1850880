package city.accord.mail;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A try to hand a letter to a mail server, or several in a row that were answered alike. */
@Embeddable
public class MailTry implements Serializable {

  private static final long serialVersionUID = 1;

  private Instant firstAt;
  private Instant lastAt;
  private int times;
  private String answer;

  protected MailTry() {}

  /**
   * @param answer why it was not taken, in the server's own words; null where it was taken
   */
  MailTry(String answer, Instant at) {
    this(answer, at, at, 1);
  }

  private MailTry(String answer, Instant firstAt, Instant lastAt, int times) {
    this.answer = answer;
    this.firstAt = firstAt;
    this.lastAt = lastAt;
    this.times = times;
  }

  boolean isAnswered(String words) {
    return Objects.equals(answer, words);
  }

  MailTry again(Instant at) {
    return new MailTry(answer, firstAt, at, times + 1);
  }

  public Instant firstAt() {
    return firstAt;
  }

  public Instant lastAt() {
    return lastAt;
  }

  public int times() {
    return times;
  }

  /** Why it was not taken, in the server's own words; null where it was taken. */
  public String answer() {
    return answer;
  }
}
