package city.accord.press;

import city.accord.Refused;

/** The address leads neither to a page of this site nor to one of the web. */
public class NotAnAttachment extends Refused {

  private static final long serialVersionUID = 1;

  NotAnAttachment(String address) {
    super(address);
  }

  @Override
  public String field() {
    return "attachment";
  }
}
