package city.accord.signing.examine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.stroke.Ink;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkCsvTest {

  @Test
  void everyPointIsARowOfTheTabletsOwnIntegersAndTimeRunsOnBetweenStrokes() {
    List<String> rows = InkCsv.of(Specimens.of(3, Specimens.TWO_STROKES)).lines().toList();
    assertEquals(
        List.of(
            InkCsv.HEAD,
            "3,2500,2,1,1,0,65535,0,-90,90,0,0",
            "3,2500,2,1,2,7,8,9,10,-11,42,42",
            "3,2500,2,2,1,65535,0,65535,0,0,65535,65577"),
        rows);
  }

  @Test
  void aTypedSignatureHasNoRows() {
    assertEquals(InkCsv.HEAD + "\r\n", InkCsv.of(Specimens.of(1, Ink.ofTyped("Ann"))));
  }
}
