package city.accord.press.archive;

import city.accord.text.Language;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The pages of a copy that the site does not have: where it begins, and how to verify offline. */
public final class ArchiveWords {

  private static final String HEAD =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\" />"
          + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />"
          + "<title>%s</title></head>\n<body>\n";

  private static final String END = "</body></html>\n";

  private ArchiveWords() {}

  /** Leads to the front page in each language. */
  public static String index(String summit, Collection<Language> languages) {
    String first = languages.iterator().next().tag();
    return HEAD.formatted(escaped(summit))
            .replace(
                "<title>",
                "<meta http-equiv=\"refresh\" content=\"0; url="
                    + first
                    + "/index.html\" /><title>")
        + "<ul>"
        + languages.stream()
            .map(
                one ->
                    "<li><a lang=\"%s\" href=\"%s/index.html\">%s</a></li>"
                        .formatted(one.tag(), one.tag(), escaped(one.ownName())))
            .collect(Collectors.joining())
        + "</ul>\n"
        + END;
  }

  /**
   * @param sealed the files of the declarations, by their names in the copy
   */
  public static String verify(
      String summit, Collection<String> sealed, Collection<Language> languages) {
    StringBuilder page = new StringBuilder(HEAD.formatted(escaped(summit)));
    for (Language language : languages) {
      ResourceBundle words = ResourceBundle.getBundle("city.accord.press.kit", language.locale());
      page.append("<section lang=\"%s\">".formatted(language.tag()))
          .append("<h1>%s</h1>\n".formatted(escaped(words.getString("archive-verify"))))
          .append("<p>%s</p>\n".formatted(escaped(words.getString("archive-verify-how"))));
      for (String one : sealed)
        if (one.endsWith(".pdf"))
          page.append(
              "<p><a href=\"%s\">%s</a></p><pre>java -jar accord-verify.jar %s --root accord-roots.pem</pre>\n"
                  .formatted(escaped(one), escaped(one), escaped(one)));
      if (sealed.isEmpty())
        page.append("<p>%s</p>\n".formatted(escaped(words.getString("archive-none"))));
      page.append(
          "<p>%s</p></section>\n"
              .formatted(
                  escaped(MessageFormat.format(words.getString("checksums"), "SHA256SUMS"))));
    }
    return page.append(END).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
