package city.accord.signing.ceremony;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;

/** Who signs in a signatory's stead, and on what authority. */
@Embeddable
public class Proxy {

  private LocalizedText proxyName;
  private String proxyAuthority;

  protected Proxy() {}

  Proxy(LocalizedText name, String authority) {
    if (name.isEmpty() || authority == null || authority.isBlank())
      throw new ProxyWithoutAuthority();
    proxyName = name;
    proxyAuthority = authority.strip();
  }

  public LocalizedText name() {
    return proxyName;
  }

  public String authority() {
    return proxyAuthority;
  }

  /** A proxy signs by name and on a recorded authority. */
  public static class ProxyWithoutAuthority extends Refused {

    private static final long serialVersionUID = 1;
  }
}
