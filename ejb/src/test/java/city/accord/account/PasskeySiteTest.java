package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasskeySiteTest {

  @Test
  void passkeysBelongToTheHostOfTheBaseUrl() {
    PasskeySite site = site("https://Summit.example", "");
    assertEquals("summit.example", site.id());
    assertEquals(Set.of("https://summit.example"), site.origins());
  }

  @Test
  void subdomainsAmongTheOtherHostsMayAskAndNoOtherSite() {
    PasskeySite site = site("https://summit.example", "desk.summit.example, notsummit.example,lan");
    assertEquals(Set.of("https://summit.example", "https://desk.summit.example"), site.origins());
    assertTrue(site.covers("DESK.summit.example"));
    assertFalse(site.covers("notsummit.example"));
  }

  @Test
  void whereTheBaseUrlHasNoTlsThePortOfHttpsCounts() {
    assertEquals(
        Set.of("https://summit.example:8443"), site("http://summit.example:8080", "").origins());
  }

  @Test
  void onThisMachineBothPortsCount() {
    Set<String> both = Set.of("http://localhost:8080", "https://localhost:8443");
    assertEquals(both, site("http://localhost:8080", "").origins());
    assertEquals(both, site("https://localhost:8443", "").origins());
  }

  @Test
  void aBareNetworkAddressHasNoPasskeys() {
    for (String address : new String[] {"https://192.0.2.1", "https://[2001:db8::1]:8443"})
      assertEquals(Optional.empty(), PasskeySite.of(address, "", 8080, 8443));
  }

  private static PasskeySite site(String baseUrl, String hosts) {
    return PasskeySite.of(baseUrl, hosts, 8080, 8443).orElseThrow();
  }
}
