package city.accord.city;

import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where to read more about a city, over HTTPS or HTTP. */
@Embeddable
public class Link implements Serializable {

  private static final long serialVersionUID = 1;

  private LocalizedText label;
  private String address;

  protected Link() {}

  /**
   * @throws NotAWebAddress unless the address begins with https:// or http://
   */
  public Link(LocalizedText label, String address) {
    if (address == null || !address.matches("https?://[^\\s]+"))
      throw new NotAWebAddress(address == null ? "" : address);
    this.label = label;
    this.address = address;
  }

  public LocalizedText label() {
    return label;
  }

  public String address() {
    return address;
  }
}
