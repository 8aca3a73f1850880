package city.accord.signing.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.PublicPoint;
import city.accord.signing.stroke.PublicStroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkSvgTest {

  @Test
  void linesOfOneBreadthAreOnePath() {
    PublicStroke even =
        new PublicStroke(List.of(new PublicPoint(0, 0, 300), new PublicPoint(65_535, 0, 300)));
    String svg = InkSvg.of(new PublicInk(List.of(even)), 2.5);
    assertTrue(svg.contains("viewBox=\"0 0 1000 400.0\""), svg);
    assertEquals(2, svg.split("<path", -1).length, svg);
    assertTrue(svg.contains("M0.0 0.0L"), svg);
    assertTrue(svg.contains("L1000.0 0.0\"/></g>"), svg);
  }

  @Test
  void aTypedNameIsTextAndNeverMarkup() {
    String svg = InkSvg.of(new PublicInk(List.of(), "A <b> & C"), 2.5);
    assertTrue(svg.contains(">A &lt;b> &amp; C</text>"), svg);
  }
}
