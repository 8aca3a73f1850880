package city.accord.print;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A card in a print: whose it is, and the code that it shows; none on a place card. */
@Embeddable
public class PrintedCard implements Serializable {

  private static final long serialVersionUID = 1;

  private long attendeeId;
  private String code;

  protected PrintedCard() {}

  PrintedCard(long attendeeId, String code) {
    this.attendeeId = attendeeId;
    this.code = code;
  }

  public long attendeeId() {
    return attendeeId;
  }

  public String code() {
    return code;
  }
}
