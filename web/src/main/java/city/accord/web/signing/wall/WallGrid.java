package city.accord.web.signing.wall;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How the slots stand on the wall, so that the signatures are as large as they can be: few stand
 * grand with their names in large letters, a hundred and fifty still read.
 */
public record WallGrid(int columns, int rows, String density) {

  private static final double ASPECT = 2.5;

  /** How a number of slots is shown; lengths in 120ths of the screen's width, as in wall.css. */
  private enum Density {
    GRAND(3, 60, 58, 2, 8),
    USUAL(16, 70.5, 57.5, 1.9, 5.2),
    MANY(40, 79, 58.5, 1.3, 3.2),
    CROWD(80, 85.5, 59.5, 0.9, 1.9),
    THRONG(Integer.MAX_VALUE, 91.5, 59.8, 0.8, 1.45);

    private final int most;
    private final double width;
    private final double height;
    private final double gap;
    private final double names;

    Density(int most, double width, double height, double gap, double names) {
      this.most = most;
      this.width = width;
      this.height = height;
      this.gap = gap;
      this.names = names;
    }

    static Density of(int slots) {
      return IntStream.range(0, values().length)
          .mapToObj(i -> values()[i])
          .filter(density -> slots <= density.most)
          .findFirst()
          .orElseThrow();
    }

    /** How wide a signature would be. */
    double ink(int columns, int rows) {
      double width = (this.width - (columns - 1) * gap) / columns;
      double height = (this.height - (rows - 1) * gap * 0.7) / rows - names;
      return Math.min(width, height * ASPECT);
    }
  }

  static WallGrid of(int slots) {
    Density density = Density.of(slots);
    int columns =
        IntStream.rangeClosed(1, Math.max(1, slots))
            .boxed()
            .max(Comparator.comparingDouble(one -> density.ink(one, rows(slots, one))))
            .orElseThrow();
    return new WallGrid(columns, rows(slots, columns), density.name().toLowerCase(Locale.ROOT));
  }

  private static int rows(int slots, int columns) {
    return Math.max(1, (slots + columns - 1) / columns);
  }
}
