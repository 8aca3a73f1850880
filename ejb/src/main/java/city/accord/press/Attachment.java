package city.accord.press;

import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What goes with a statement: a page or a file of this site, such as {@code /declaration}, or one
 * elsewhere on the web.
 */
@Embeddable
public class Attachment implements Serializable {

  private static final long serialVersionUID = 1;

  private LocalizedText label;
  private String address;

  protected Attachment() {}

  /**
   * @throws NotAnAttachment unless the address is a path of this site or one of the web
   */
  public Attachment(LocalizedText label, String address) {
    if (address == null || !address.matches("/[^/\\\\\\s]\\S*|https?://\\S+"))
      throw new NotAnAttachment(address == null ? "" : address);
    this.label = label;
    this.address = address;
  }

  public LocalizedText label() {
    return label;
  }

  public String address() {
    return address;
  }

  /** Whether it is a page of this site, which has one address for each language. */
  public boolean isOwnPage() {
    return address.startsWith("/");
  }
}
