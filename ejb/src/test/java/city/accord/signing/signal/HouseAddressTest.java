package city.accord.signing.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues reach the house and nothing else. */
class HouseAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:8000",
        "10.1.2.3:1",
        "172.31.0.9:65535",
        "192.168.1.20:8000",
        "[::1]:8000",
        "[fd00::20]:8000"
      })
  void aDeviceStandsInThePrivateNetworkOrOnThisMachine(String written) {
    String port = written.replaceFirst(".*:", "");
    assertEquals(Integer.parseInt(port), HouseAddress.socket(written).getPort());
    String web = "http://" + written + "/cue?number=1";
    assertEquals(web, HouseAddress.web(web).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8:53",
        "172.32.0.1:80",
        "169.254.169.254:80",
        "224.0.0.1:80",
        "0.0.0.0:80",
        "255.255.255.255:80",
        "[fe80::1]:80",
        "[2001:db8::1]:80",
        "[::]:80",
        "[::ffff:8.8.8.8]:80",
        "localhost:80",
        "lights.example:80",
        "2130706433:80",
        "127.1:80",
        "999.1.1.1:80",
        "192.168.1.20:0",
        "192.168.1.20:70000",
        "user@10.0.0.1:80"
      })
  void nothingElseIsReached(String written) {
    assertThrows(HouseAddress.NotInTheHouse.class, () -> HouseAddress.socket(written));
    assertThrows(
        HouseAddress.NotInTheHouse.class, () -> HouseAddress.web("http://" + written + "/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.168.1.20",
        "ftp://10.0.0.1/",
        "file:///etc/passwd",
        "http:///",
        "http://10.0.0.1\r\n/"
      })
  void noOtherSchemeIsCalled(String written) {
    assertThrows(HouseAddress.NotInTheHouse.class, () -> HouseAddress.web(written));
  }
}
