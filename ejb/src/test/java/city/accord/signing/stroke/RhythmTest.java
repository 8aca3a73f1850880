package city.accord.signing.stroke;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.stroke.Rhythm.Beat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Of a signature's time everyone may know when each stroke began and ended, and nothing between.
 */
class RhythmTest {

  private static final Ink INK =
      new Ink(List.of(stroke(0, 2_000, 4_100), stroke(3_000, 900), stroke(9_000)));

  @Test
  void strokesAreTimedInTenthsOfASecond() {
    assertEquals(
        new Rhythm(List.of(new Beat(0, 6), new Beat(9, 1), new Beat(19, 0))), Rhythm.of(INK));
  }

  @Test
  void aRhythmComesBackWhole() {
    assertEquals(Rhythm.of(INK), Rhythm.of(Rhythm.of(INK).bytes()));
  }

  @Test
  void theMotionWithinAStrokeIsNotRevealed() {
    Ink other = new Ink(List.of(stroke(0, 4_100, 2_000), stroke(3_000, 900), stroke(9_000)));
    assertEquals(Rhythm.of(INK), Rhythm.of(other));
  }

  private static Stroke stroke(int... dt) {
    return new Stroke(
        java.util.Arrays.stream(dt).mapToObj(each -> new Point(1, 2, 3, 4, 5, each)).toList());
  }
}
