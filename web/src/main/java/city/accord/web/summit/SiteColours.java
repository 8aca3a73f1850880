package city.accord.web.summit;

import city.accord.Sha256;
import city.accord.summit.Accent;
import city.accord.summit.Colour;
import city.accord.summit.Summit;
import java.nio.charset.StandardCharsets;

/**
 * The addresses and the texts of the small style sheets that hold an accent of the summit's own.
 */
public final class SiteColours {

  private static final String DARK =
      "@media (prefers-color-scheme: dark) {\n"
          + "  :root:not([data-theme=\"light\"]):not(:has(.stage)) %s\n}\n";

  private SiteColours() {}

  /** Where the sheet of a summit is; null where nobody chose a colour. */
  public static String of(Summit summit) {
    if (summit == null || summit.accentLight() == null) return null;
    Colour light = summit.accentLight();
    Colour dark = summit.accentDark();
    return address("", light, dark, sheet(light, dark));
  }

  static String previewOf(Colour light, Colour dark) {
    return address("preview-", light, dark, preview(light, dark));
  }

  private static String address(String kind, Colour light, Colour dark, String sheet) {
    return "/colours/"
        + kind
        + light.toString().substring(1)
        + "-"
        + dark.toString().substring(1)
        + "-"
        + version(sheet)
        + ".css";
  }

  /** Changes with what a sheet says: another release may make other shades of a colour. */
  static String version(String sheet) {
    return Sha256.hex(sheet.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  /** What public pages take instead of the usual accent. */
  static String sheet(Colour light, Colour dark) {
    return ":root "
        + accent(Accent.byLight(light))
        + "\n"
        + DARK.formatted(accent(Accent.inDark(dark)));
  }

  /** Both schemes side by side, whatever that of the reader is. */
  static String preview(Colour light, Colour dark) {
    return ".scheme.by-light "
        + accent(Accent.byLight(light))
        + "\n"
        + ".scheme.in-dark "
        + accent(Accent.inDark(dark))
        + "\n";
  }

  private static String accent(Accent accent) {
    return "{ --seal: %s; --seal-strong: %s; --seal-soft: %s; --on-seal: %s; }"
        .formatted(accent.seal(), accent.strong(), accent.soft(), accent.on());
  }
}
