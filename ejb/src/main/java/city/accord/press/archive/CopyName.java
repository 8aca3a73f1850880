package city.accord.press.archive;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where what stands at an address stands in a copy of the site, and how one names another. */
final class CopyName {

  private static final Pattern PAGE =
      Pattern.compile(
          "/(?:zh-Hant|[a-z]{2})(?:/(?:declaration(?:/[a-z0-9-]+(?:/live)?)?|cities(?:/[a-z0-9-]+)?"
              + "|people(?:/[a-z0-9-]+)?|programme(?:/[a-z0-9-]+)?|press(?:/[a-z0-9-]+)?"
              + "|about/[a-z0-9-]+|privacy))?");

  private static final Pattern FILE =
      Pattern.compile(
          "/(?:resources|colours|emblem|photographs|portraits|signature|register|declarations|open-data)/.+"
              + "|/(?:zh-Hant|[a-z]{2})/(?:programme/[a-z0-9-]+/files/\\d+"
              + "|press/[a-z0-9-]+/statement\\.pdf)");

  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/svg+xml", ".svg",
          "image/png", ".png",
          "image/jpeg", ".jpg",
          "application/pdf", ".pdf");

  private CopyName() {}

  /** Whether it is a page that is copied. */
  static boolean isPage(String path) {
    return PAGE.matcher(path).matches();
  }

  /** Whether it is a file that is copied. */
  static boolean isFile(String path) {
    return FILE.matcher(path).matches() && !path.contains("..");
  }

  static String ofPage(String path) {
    return path.substring(1) + "/index.html";
  }

  /** A version in the address is of the server, and means nothing in a copy. */
  static String ofFile(String path, String type) {
    String name = path.substring(1).replaceFirst("^resources/v-[0-9a-f]{12}/", "resources/");
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.contains(".") ? name : name + ENDINGS.getOrDefault(type, "");
  }

  /** How a file names another, both from the root of the copy. */
  static String relative(String from, String to) {
    String[] here = from.split("/");
    String[] there = to.split("/");
    int same = 0;
    while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same]))
      same++;
    StringBuilder way = new StringBuilder("../".repeat(here.length - 1 - same));
    for (int i = same; i < there.length; i++) way.append(i > same ? "/" : "").append(there[i]);
    return way.toString();
  }

  /** The path of a link, without what follows it. */
  static String path(String link) {
    Matcher end = Pattern.compile("[?#].*").matcher(link);
    return end.replaceFirst("");
  }
}
