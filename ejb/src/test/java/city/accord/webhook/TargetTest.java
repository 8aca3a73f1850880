package city.accord.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be called by a webhook. */
class TargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hall.example",
        "http://hall.example/",
        "http://hall.example:443/",
        "ftp://hall.example:443/",
        "file:///etc/passwd",
        "https:hall.example",
        "https:///hook",
        "https://user:secret@hall.example/",
        "https://hall.example:22/",
        "https://hall.example:3306/",
        "https://hall.example:0/",
        "https://hall.example/#part",
        "https://hall.example/a b",
        "https://hall.example/\r\nX: y",
        "https://高雄.example/",
        "https://hall_app/"
      })
  void anythingElseIsNoTarget(String typed) {
    assertThrows(Target.NotATarget.class, () -> Target.of(typed, false));
  }

  @Test
  void anAddressOfTheInternetIsOne() {
    Target target = Target.of(" https://hall.example/hook?to=a%20b ", false);
    assertEquals("hall.example", target.host());
    assertEquals(443, target.port());
    assertEquals("/hook?to=a%20b", target.path());
    assertEquals("/", Target.of("https://hall.example:8443", false).path());
    assertEquals("2606:4700::1", Target.of("https://[2606:4700::1]/", false).host());
  }

  @Test
  void anAddressThatIsTooLongIsNone() {
    String typed = "https://hall.example/" + "a".repeat(500);
    assertThrows(Target.NotATarget.class, () -> Target.of(typed, false));
  }

  @Test
  void aNameOfWhichOneNumberIsInsideIsNotCalled() throws IOException {
    Target target = Target.of("https://hall.example/", false);
    InetAddress outside = InetAddress.getByName("1.1.1.1");
    InetAddress inside = InetAddress.getByName("10.0.0.1");
    assertEquals(outside, target.resolve(host -> new InetAddress[] {outside}, false));
    assertThrows(
        Target.InsideTheHouse.class,
        () -> target.resolve(host -> new InetAddress[] {outside, inside}, false));
  }

  @Test
  void toTryItOutTheHouseCanBeOpened() throws IOException {
    Target target = Target.of("http://localhost:9000/hook", true);
    assertEquals(9000, target.port());
    InetAddress own = InetAddress.getLoopbackAddress();
    assertEquals(own, target.resolve(host -> new InetAddress[] {own}, true));
  }
}
