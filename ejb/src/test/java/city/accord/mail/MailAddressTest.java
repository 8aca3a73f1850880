package city.accord.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule for addresses, where they are typed and where they are written to. */
class MailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a..b@example.org",
        ".a@example.org",
        "a.@example.org",
        "x@example.org.",
        "x@example..org",
        "x@-example.org",
        "x",
        "@example.org",
        "x@",
        "a@b c",
        "a@b@c.example",
        "a@b.example, c@d.example",
        "<a@b.example>",
        "Jana <a@b.example>",
        "\"a b\"@example.org",
        "a@b.example\nBcc: c@d.example",
        "a@[127.0.0.1]",
        "王@example.org",
        "a@ex_ample.org"
      })
  void anAddressThatMailCannotReachIsRefusedWhereItIsTyped(String wrong) {
    assertThrows(MailAddress.NotAnAddress.class, () -> MailAddress.of(wrong));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "o'hara@example.ie",
        "h6+tag@example.org",
        "info@münchen.example",
        "office@臺北.example",
        "a@localhost",
        "first.last@mail.city.example"
      })
  void anAddressThatMailCanReachStaysAsItWasTyped(String right) {
    assertEquals(right, MailAddress.of("  " + right + " "));
  }

  @Test
  void anInternationalDomainIsWrittenToInAscii() {
    assertEquals(
        "info@xn--mnchen-3ya.example", MailAddress.ascii("info@münchen.example").getAddress());
  }

  @Test
  void anAddressIsAsLongAsAServerTakes() {
    assertEquals(70, MailAddress.of("a".repeat(60) + "@city.test").length());
    assertThrows(
        MailAddress.NotAnAddress.class, () -> MailAddress.of("a".repeat(65) + "@city.test"));
  }
}
