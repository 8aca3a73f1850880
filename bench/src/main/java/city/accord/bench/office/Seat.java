package city.accord.bench.office;

/**
 * A tablet that has its slot and whose signatory has read the text: docs/ink-protocol.md,
 * "Obtaining a token".
 *
 * @param token the cookie that opens the pen's endpoint
 */
public record Seat(long slot, String token) {

  static Seat take(String address, String code) {
    Visitor tablet = new Visitor(address);
    tablet.open("/en/sign/" + code);
    tablet.submit(tablet.find("[name$=':open']"));
    long slot = Long.parseLong(tablet.find("header.seat").attr("data-slot"));
    tablet.submit(tablet.find("[name='read:start']"));
    return new Seat(slot, tablet.cookie("accord-tablet"));
  }
}
