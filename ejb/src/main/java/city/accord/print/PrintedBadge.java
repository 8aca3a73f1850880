package city.accord.print;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A badge in a print: whose it is, and the code that it shows. */
@Embeddable
public class PrintedBadge implements Serializable {

  private static final long serialVersionUID = 1;

  private long attendeeId;
  private String code;

  protected PrintedBadge() {}

  PrintedBadge(long attendeeId, String code) {
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
