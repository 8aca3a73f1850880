package city.accord.web.guide;

import city.accord.NotThere;
import city.accord.summit.SiteLanguages;
import city.accord.text.Language;
import city.accord.web.server.Assets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All guides, written once from the Markdown that the build brings along. */
@ApplicationScoped
public class Guides {

  /** In the order in which they are listed. */
  static final List<String> SLUGS =
      List.of("organisers", "protocol", "press", "door", "delegates", "operators");

  @Inject private Assets assets;

  private final Map<Language, List<Guide>> guides = new HashMap<>();

  @PostConstruct
  void read() {
    for (Language language : SiteLanguages.HOUSE) {
      GuideWriter writer = new GuideWriter(language.tag(), assets::at);
      guides.put(
          language, SLUGS.stream().map(slug -> writer.guide(slug, text(slug, language))).toList());
    }
  }

  private static String text(String slug, Language language) {
    String file = language.tag() + "/" + slug + ".md";
    try (InputStream in = Guides.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Guide> all(Language language) {
    return guides.get(language);
  }

  Guide find(String slug, Language language) {
    return all(language).stream()
        .filter(guide -> guide.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotThere(slug));
  }
}
