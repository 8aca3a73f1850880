package city.accord.bench.office;

/**
 * A tablet that has its slot and whose signatory has read the text: docs/ink-protocol.md,
 * "Obtaining a token".
 *
 * @param token the cookie that opens the pen's endpoint
 */
public record PairedTablet(String address, long slot, String token) {

  /** The signatory confirms what stands on the tablet. */
  public void confirm(Signed signed) {
    Visitor tablet = new Visitor(address);
    tablet.give("accord-tablet", token);
    tablet.open("/en/sign");
    tablet.commit("sign", "sign:ink", signed.value());
    tablet.open("/en/sign");
    tablet.find("main.done");
  }

  static PairedTablet take(String address, String code) {
    Visitor tablet = new Visitor(address);
    tablet.open("/en/sign/" + code);
    tablet.submit(tablet.find("[name$=':open']"));
    long slot = Long.parseLong(tablet.find("header.slot-head").attr("data-slot"));
    tablet.submit(tablet.find("[name='read:start']"));
    return new PairedTablet(address, slot, tablet.cookie("accord-tablet"));
  }
}
