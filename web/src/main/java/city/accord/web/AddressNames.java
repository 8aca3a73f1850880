package city.accord.web;

import java.util.Optional;

/** What an address is called where nobody may learn what stands for its variables. */
public final class AddressNames {

  private static final Addresses TABLE = new Addresses();

  private AddressNames() {}

  /** Its pattern in the table, such as {@code /{lang}/invitation/{token}}; empty outside of it. */
  public static Optional<String> of(String path) {
    return TABLE.find(path).map(found -> "/" + String.join("/", found.address().pattern()));
  }
}
