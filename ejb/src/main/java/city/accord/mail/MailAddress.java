package city.accord.mail;

import city.accord.Refused;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;

/**
 * Where a mail goes: one address (RFC 5321, 4.1.2), judged by the same rule where it is typed and
 * where it is written to. The domain may be an internationalised one (RFC 5891); what stands before
 * the @ is ASCII, since few servers take anything else.
 */
public final class MailAddress {

  private static final int MAX_LENGTH = 254;
  private static final int MAX_LOCAL = 64;

  private MailAddress() {}

  /**
   * The address without the spaces around it, as it was typed.
   *
   * @throws NotAnAddress if no mail could reach it
   */
  public static String of(String address) {
    String bare = address.strip();
    ascii(bare);
    return bare;
  }

  /**
   * The address as a mail server reads it: its domain in ASCII.
   *
   * @throws NotAnAddress if no mail could reach it
   */
  static InternetAddress ascii(String address) {
    int at = address.lastIndexOf('@');
    if (at < 1 || at > MAX_LOCAL) throw new NotAnAddress(address);
    try {
      String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
      String ascii = address.substring(0, at) + '@' + domain;
      if (ascii.length() > MAX_LENGTH || domain.endsWith(".") || !isPlain(ascii))
        throw new NotAnAddress(address);
      InternetAddress found = new InternetAddress(ascii, true);
      found.validate();
      return found;
    } catch (AddressException | IllegalArgumentException e) {
      throw new NotAnAddress(address);
    }
  }

  /** Printable ASCII without what separates or quotes addresses. */
  private static boolean isPlain(String address) {
    return address.chars().allMatch(c -> c > ' ' && c < 0x7f && "<>(),;:\\\"[]".indexOf(c) < 0);
  }

  /** No mail could reach this address. */
  public static class NotAnAddress extends Refused {

    private static final long serialVersionUID = 1;

    NotAnAddress(String address) {
      super(address);
    }

    @Override
    public String field() {
      return "email";
    }
  }
}
