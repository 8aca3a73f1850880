package city.accord.bench.office;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The demonstration's declaration, which has the length of a real one, in an order of languages; in
 * French as well where that is asked for.
 */
final class FullText {

  private static final String FRENCH = "fr";
  private static final String TITLE = "Déclaration de Taipei sur les villes intelligentes";
  private static final String MOTTO = "Ville intelligente, vie intelligente";
  private static final List<String> PREAMBLE =
      List.of(
          "Nous, responsables de villes et de l’industrie de l’information et des communications,"
              + " réunis à Taipei, avons comparé ce que la technique apporte à celles et ceux que"
              + " nous servons, et ce qu’il lui reste à accomplir.",
          "Nous tenons qu’une ville est intelligente lorsque la vie y devient plus facile, plus"
              + " juste et plus durable pour chacun, et qu’aucune n’y parvient seule.");
  private static final List<List<String>> COMMITMENTS =
      List.of(
          List.of(
              "Une vision commune.",
              "Nous bâtirons des villes dont la croissance peut durer et où l’on vit mieux de jour"
                  + " en jour, et nous mesurerons nos progrès à cette double aune."),
          List.of(
              "Échanges et coopération.",
              "Nous réunirons autour d’une même table les pouvoirs publics, les entreprises et la"
                  + " recherche, et mènerons des projets par-delà les frontières."),
          List.of(
              "La technique mise en œuvre.",
              "Nous porterons les techniques nouvelles des laboratoires vers les rues, les"
                  + " logements, les écoles et les dispensaires."),
          List.of(
              "De meilleurs services publics.",
              "Nous offrirons des services simples, ouverts à tous et respectueux des données de"
                  + " chacun."),
          List.of(
              "Une place pour l’innovation.",
              "Nous ouvrirons nos villes aux idées nouvelles et aiderons les jeunes entreprises à"
                  + " créer des emplois de qualité."));

  private final Visitor officer;

  FullText(Visitor officer) {
    this.officer = officer;
  }

  /** Saves the text so that the languages stand in that order, and stays on its page. */
  void save(List<String> languages) {
    officer.open("/en/desk/declarations/taipei-declaration-on-smart-cities");
    if (languages.contains(FRENCH) && officer.page().selectFirst(side(FRENCH)) == null) addFrench();
    for (int i = languages.size() - 1; i >= 0; i--) {
      Element first = officer.page().selectFirst(side(languages.get(i)) + " input[type=submit]");
      if (first != null) officer.submit(first);
    }
    officer.press("Save the draft");
  }

  /** What is added stands last, and so do its buttons. */
  private void addFrench() {
    Element further = officer.find("select[name$=added] option[value=" + FRENCH + "]");
    further.parent().children().forEach(option -> option.removeAttr("selected"));
    further.attr("selected", "selected");
    officer.press("Add a language");
    while (fields("textarea[name$=paragraph]").size() < PREAMBLE.size())
      officer.press("Add a paragraph");
    while (fields(".commitment").size() < COMMITMENTS.size()) officer.press("Add a commitment");
    officer.fill(side(FRENCH) + " [name$=title]", TITLE);
    officer.fill(side(FRENCH) + " [name$=motto]", MOTTO);
    List<Element> paragraphs = fields("textarea[name$=paragraph]");
    for (int i = 0; i < PREAMBLE.size(); i++) Visitor.fill(paragraphs.get(i), PREAMBLE.get(i));
    List<Element> commitments = fields(".commitment");
    for (int i = 0; i < COMMITMENTS.size(); i++) {
      Visitor.fill(commitments.get(i).selectFirst("[name$=lead]"), COMMITMENTS.get(i).get(0));
      Visitor.fill(commitments.get(i).selectFirst("textarea"), COMMITMENTS.get(i).get(1));
    }
  }

  private List<Element> fields(String selector) {
    return officer.page().select(".editor-side[lang=" + FRENCH + "] " + selector);
  }

  private static String side(String language) {
    return ".editor section.editor-side[lang=" + language + "]";
  }
}
