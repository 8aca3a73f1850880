package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CallerNetworkTest {

  @Test
  void aNetworkIsWhatOneCustomerUsuallyHas() {
    assertEquals("192.0.2.0/24", CallerNetwork.of("192.0.2.217"));
    assertEquals("2001:db8:0:7:0:0:0:0/64", CallerNetwork.of("2001:db8:0:7:1:2:3:4"));
    assertEquals("192.0.2.0/24", CallerNetwork.of("::ffff:192.0.2.217"));
  }

  @Test
  void aNameIsNeverLookedUp() {
    assertEquals("printer.example", CallerNetwork.of("printer.example"));
    assertEquals("cafe", CallerNetwork.of("cafe"));
  }
}
