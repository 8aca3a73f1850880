package city.accord.web.signing.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutOffCopyTest {

  @Test
  void aPdfWithoutItsEndBrokeOff() {
    String whole = "%PDF-2.0\n" + "x".repeat(5000) + "\n%%EOF\n";
    assertFalse(CopyAnswer.isCutOff(whole.getBytes(ISO_8859_1)));
    assertTrue(CopyAnswer.isCutOff(whole.substring(0, 4000).getBytes(ISO_8859_1)));
  }

  @Test
  void whatIsNoPdfDidNotBreakOff() {
    assertFalse(CopyAnswer.isCutOff("hello".getBytes(ISO_8859_1)));
    assertFalse(CopyAnswer.isCutOff(new byte[0]));
  }
}
