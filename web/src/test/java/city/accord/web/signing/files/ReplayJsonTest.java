package city.accord.web.signing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.published.PublicReplay;
import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.PublicPoint;
import city.accord.signing.stroke.PublicStroke;
import city.accord.signing.stroke.Rhythm;
import city.accord.signing.stroke.Rhythm.Beat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayJsonTest {

  @Test
  void eachStrokeHasItsTimeAndItsPublicPointsAndNothingElse() {
    PublicStroke dot = new PublicStroke(List.of(new PublicPoint(1, 2, 3)));
    PublicStroke dash =
        new PublicStroke(List.of(new PublicPoint(4, 5, 6), new PublicPoint(7, 8, 9)));
    Rhythm rhythm = new Rhythm(List.of(new Beat(0, 0), new Beat(7, 12)));
    assertEquals(
        "{\"aspect\":2500,\"strokes\":["
            + "{\"start\":0,\"length\":0,\"points\":[[1,2,3]]},"
            + "{\"start\":7,\"length\":12,\"points\":[[4,5,6],[7,8,9]]}]}",
        ReplayJson.of(new PublicReplay(new PublicInk(List.of(dot, dash)), rhythm), 2500));
  }
}
