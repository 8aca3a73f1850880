package city.accord.web.summit;

import city.accord.summit.Summits;
import city.accord.summit.WrittenThing;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What readers meet that lacks one of the summit's languages, each with where to write it. */
@Named
@RequestScoped
public class DeskLanguagesPage {

  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("summit", "/desk/summit"),
          Map.entry("page", "/desk/pages/%s"),
          Map.entry("city", "/desk/cities/%s"),
          Map.entry("session", "/desk/programme/%s"),
          Map.entry("kind", "/desk/kinds"),
          Map.entry("track", "/desk/tracks"),
          Map.entry("room", "/desk/rooms/%s"),
          Map.entry("photograph", "/desk/photographs/%s"),
          Map.entry("statement", "/desk/statements/%s"),
          Map.entry("letter", "/desk/mails/templates/%s"),
          Map.entry("form", "/desk/categories/%s/form"));

  @Inject private Summits summits;
  @Inject private CurrentSummit current;

  private List<WrittenThing> lacking;

  @PostConstruct
  void open() {
    lacking = summits.lacking();
  }

  public List<WrittenThing> getLacking() {
    return lacking;
  }

  /** In what all of it should be. */
  public List<Language> getLanguages() {
    return current.languages();
  }

  /** The languages that a thing lacks. */
  public List<Language> lacks(WrittenThing thing) {
    return thing.lacks(current.languages());
  }

  /** How many things lack a language. */
  public long count(Language language) {
    return lacking.stream().filter(thing -> thing.lacks(List.of(language)).size() > 0).count();
  }

  /** Where a thing is written. */
  public String place(WrittenThing thing) {
    return PLACES.get(thing.kind()).formatted(thing.key());
  }
}
