package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How pages ask: with the own form, and with fields for whatever may be refused. */
class FormsTest {

  private static final Pattern IMMEDIATE =
      Pattern.compile("<h:commandButton[^>]*immediate=\"true\"[^>]*>");
  private static final Pattern TICKED_IN_A_FIELD =
      Pattern.compile(
          "<a:field\\b[^>]*>((?!</a:field>).)*<h:select(ManyCheckbox|OneRadio)\\b", Pattern.DOTALL);
  private static final Pattern FORM = Pattern.compile("<a:form\\b[^>]*>");
  private static final Pattern MILD_REFUSAL =
      Pattern.compile(
          "(Validator|Converter)Exception\\(\\s*new FacesMessage\\((?!FacesMessage\\.SEVERITY_ERROR)");
  private static final Pattern FIELD =
      Pattern.compile("public String field\\(\\) \\{\\s+return \"([\\w-]+)\";");

  /** {@code a:form} brings the nonce and the messages; a form without it loses what was typed. */
  @Test
  void everyFormIsTheOwnTag() throws IOException {
    Set<String> bare = new TreeSet<>();
    for (Path page : PageFiles.all())
      if (!page.equals(PageFiles.TAGS.resolve("form.xhtml"))
          && Files.readString(page).contains("<h:form"))
        bare.add(PageFiles.ROOT.relativize(page).toString());
    assertEquals(Set.of(), bare);
  }

  /** A posted form sends its own name, which no variable of an address would let through. */
  @Test
  void noFormIsNamedAsAVariableOfAnAddress() throws IOException {
    Set<String> forms = new TreeSet<>();
    for (Path page : PageFiles.all())
      forms.addAll(
          PageFiles.names(
              Pattern.compile("<a:form[^>]*\\sid=\"([\\w-]+)\""), Files.readString(page)));
    forms.removeIf(form -> !Address.isVariable(form));
    assertEquals(Set.of(), forms);
  }

  /**
   * A button that takes nothing of its form says what becomes of what was typed: it is kept, or
   * gone with what the form was about.
   */
  @Test
  void everyButtonThatTakesNothingOfItsFormSaysWhatBecomesOfWhatWasTyped() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      String text = Files.readString(page);
      if (text.contains("plain=\"true\"") && !text.contains("data-unsaved")) continue;
      Matcher button = IMMEDIATE.matcher(text);
      while (button.find())
        if (!button.group().matches("(?s).*pt:data-unsaved=\"(kept|gone)\".*"))
          silent.add(PageFiles.ROOT.relativize(page) + ": " + button.group());
    }
    assertEquals(Set.of(), silent);
  }

  /**
   * What is ticked is no one field that a label could be tied to: {@code a:group} names it as a
   * whole, and says its hint and its error once.
   */
  @Test
  void boxesAndCirclesStandInAGroup() throws IOException {
    Set<String> alone = new TreeSet<>();
    for (Path page : PageFiles.all())
      if (TICKED_IN_A_FIELD.matcher(Files.readString(page)).find())
        alone.add(PageFiles.ROOT.relativize(page).toString());
    assertEquals(Set.of(), alone);
  }

  /**
   * What has happened is said by the first form. Where that is one of several parts of a page, it
   * would be said in a part that it is not about: such a page says it above them.
   */
  @Test
  void aPageOfSeveralFormsSaysWhatHappenedAboveTheFirstOfThem() throws IOException {
    Set<String> within = new TreeSet<>();
    for (Path page : PageFiles.all())
      if (page.getNameCount() == 5) {
        String text = PageFiles.whole(page);
        if (FORM.matcher(text).results().count() > 1 && saysItInAPart(text))
          within.add(PageFiles.ROOT.relativize(page).toString());
      }
    assertEquals(Set.of(), within);
  }

  private static boolean saysItInAPart(String page) {
    return FORM.matcher(page)
        .results()
        .filter(form -> !form.group().matches("(?s).*(plain=\"true\"|messages=\"false\").*"))
        .findFirst()
        .map(form -> page.substring(0, form.start()))
        .filter(above -> above.contains("<h2") && !above.contains("<a:messages"))
        .isPresent();
  }

  /** A refusal that is about a field finds one of that name in some form. */
  @Test
  void everyFieldThatARefusalIsAboutStandsInAPage() throws IOException {
    Set<String> missing = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      String text = Files.readString(page);
      ids.addAll(PageFiles.names(Pattern.compile("<(?:a|h):[\\w-]+[^>]*\\sid=\"([\\w-]+)"), text));
      ids.addAll(PageFiles.names(Pattern.compile("name=\"refusedAs\" value=\"(\\w+)\""), text));
    }
    for (Path source : sources())
      for (String field : PageFiles.names(FIELD, Files.readString(source)))
        if (ids.stream().noneMatch(id -> id.matches("(.*-)?" + field + "(-(\\d+)?)?")))
          missing.add(source.getFileName() + ": " + field);
    assertEquals(Set.of(), missing);
  }

  /** After a milder message, and no error beside it, a {@code ui:repeat} forgets what was typed. */
  @Test
  void whatAFieldRefusesIsAnError() throws IOException {
    Set<String> mild = new TreeSet<>();
    for (Path source : sources())
      if (MILD_REFUSAL.matcher(Files.readString(source)).find())
        mild.add(source.getFileName().toString());
    assertEquals(Set.of(), mild);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root : List.of("src/main/java", "../ejb/src/main/java"))
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    return sources;
  }
}
