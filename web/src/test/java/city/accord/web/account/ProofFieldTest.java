package city.accord.web.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class ProofFieldTest {

  /** A page asks beside several buttons, and one of the fields is filled in. */
  @Test
  void anEmptyFieldIsJudgedByNobody() {
    assertDoesNotThrow(() -> new ProofField().check(null, null, null));
  }
}
