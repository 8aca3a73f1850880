package city.accord.webhook;

import city.accord.text.Shortened;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** A try to hand over a message. */
@Embeddable
public class WebhookTry implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int MAX_ANSWER = 300;

  private Instant triedAt;
  private Integer status;
  private String answer;

  protected WebhookTry() {}

  WebhookTry(Answer answer, Instant at) {
    this.triedAt = at;
    this.status = answer.status();
    this.answer = Shortened.to(MAX_ANSWER, answer.words());
  }

  public Instant triedAt() {
    return triedAt;
  }

  /** Of HTTP; null where nothing answered. */
  public Integer status() {
    return status;
  }

  /** How the answer begins, or why there is none. */
  public String answer() {
    return answer;
  }
}
