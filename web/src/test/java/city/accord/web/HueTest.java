package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.Hue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every colour that a track or a category may have can be told from the page, in light and in dark.
 */
class HueTest {

  private static final Path TOKENS = Path.of("src/main/webapp/resources/css/tokens.css");
  private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3

  @ParameterizedTest
  @EnumSource
  void aColourStandsOutFromPaperAndSheet(Hue colour) throws IOException {
    String css = Files.readString(TOKENS);
    Matcher hue =
        Pattern.compile(
                "\\.hue-" + colour + " \\{\\s*--hue: light-dark\\((#\\w{6}), (#\\w{6})\\);\\s*\\}")
            .matcher(css);
    assertTrue(hue.find(), "no style for " + colour);
    for (String surface : List.of("paper", "sheet")) {
      Matcher shades = Pattern.compile("--" + surface + ": (#\\w{6});").matcher(css);
      for (int scheme = 1; scheme <= 2; scheme++) {
        assertTrue(shades.find());
        double contrast = contrast(hue.group(scheme), shades.group(1));
        assertTrue(contrast >= READABLE, colour + " on " + surface + ": " + contrast);
      }
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
