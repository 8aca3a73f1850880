package city.accord.mail;

/** Where a mail goes: one address, checked before anybody relies on it. */
public final class MailAddress {

  private MailAddress() {}

  /**
   * The address without the spaces around it.
   *
   * @throws NotAnAddress if no mail could reach it
   */
  public static String of(String address) {
    String bare = address.strip();
    if (!bare.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+")) throw new NotAnAddress(bare);
    return bare;
  }
}
