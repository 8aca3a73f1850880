package city.accord.summit;

import java.util.List;

/**
 * The one colour that marks what acts and what matters, as it stands in a scheme: text in it has a
 * contrast of 4.5 to 1 on each ground of the scheme (WCAG 2.2, 1.4.3), as has what stands on it.
 *
 * @param seal the chosen colour, or the nearest shade of it that can be read
 * @param strong where the pointer is on it
 * @param soft the ground of a message
 * @param on what is written on it
 */
public record Accent(Colour seal, Colour strong, Colour soft, Colour on) {

  /** That of text and, all the more, of what is no text. */
  public static final double CONTRAST = 4.5;

  /** The grounds of the style sheet's schemes: paper, its shade, a sheet on it. */
  static final List<Colour> LIGHT = grounds("#f8f4ea", "#f1eadb", "#fffdf7");

  static final List<Colour> DARK = grounds("#0f1526", "#161e33", "#1a2339");

  private static final double STEP = 0.01;
  private static final double STRONGER = 0.2;
  private static final double SOFTEST = 0.16;

  /** The accent in light colours: as chosen, or darker. */
  public static Accent byLight(Colour chosen) {
    Colour seal = readable(chosen, Colour.BLACK, LIGHT);
    return new Accent(
        seal, seal.mixed(Colour.BLACK, STRONGER), soft(seal, LIGHT.get(0)), Colour.WHITE);
  }

  /** The accent in dark colours: as chosen, or lighter. */
  public static Accent inDark(Colour chosen) {
    Colour seal = readable(chosen, Colour.WHITE, DARK);
    return new Accent(
        seal, seal.mixed(Colour.WHITE, STRONGER), soft(seal, DARK.get(0)), Colour.BLACK);
  }

  private static Colour readable(Colour chosen, Colour towards, List<Colour> grounds) {
    double share = 0;
    Colour shade = chosen;
    while (share < 1 && lowest(shade, grounds) < CONTRAST) {
      share = Math.min(1, share + STEP);
      shade = chosen.mixed(towards, share);
    }
    return shade;
  }

  private static Colour soft(Colour seal, Colour paper) {
    double share = SOFTEST;
    while (share > 0 && seal.contrast(paper.mixed(seal, share)) < CONTRAST) share -= STEP;
    return paper.mixed(seal, Math.max(0, share));
  }

  private static double lowest(Colour shade, List<Colour> grounds) {
    return grounds.stream().mapToDouble(shade::contrast).min().orElseThrow();
  }

  /** Its lowest contrast on the grounds of light colours. */
  public double lowestByLight() {
    return lowest(seal, LIGHT);
  }

  /** Its lowest contrast on the grounds of dark colours. */
  public double lowestInDark() {
    return lowest(seal, DARK);
  }

  private static List<Colour> grounds(String... colours) {
    return List.of(colours).stream().map(Colour::of).toList();
  }
}
