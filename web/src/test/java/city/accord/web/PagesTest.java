package city.accord.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How pages are laid out: which stand in the open, which tags they use, how wide they are. */
class PagesTest {

  private static final Path ROOT = Path.of("src/main/webapp");
  private static final Path TAGS = ROOT.resolve("WEB-INF/tags");
  private static final int MAX_WIDTH = 140;
  private static final Pattern USE =
      Pattern.compile("<a:([\\w-]+)((?:\\s+[\\w:-]+=(?:\"[^\"]*\"|'[^']*'))*)\\s*/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)=(?:\"[^\"]*\"|'[^']*')");
  private static final Pattern IMMEDIATE =
      Pattern.compile("<h:commandButton[^>]*immediate=\"true\"[^>]*>");
  private static final Pattern FIELD =
      Pattern.compile("public String field\\(\\) \\{\\s+return \"([\\w-]+)\";");
  private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(.{0,30})<table class=\"table(?! (?:board|draft)\")");
  private static final Pattern VIEW = Pattern.compile("\"?(/[a-z]+/[a-z-]+\\.xhtml)\"?");

  /** {@code a:form} brings the nonce and the messages; a form without it loses what was typed. */
  @Test
  void everyFormIsTheOwnTag() throws IOException {
    Set<String> bare = new TreeSet<>();
    for (Path page : pages())
      if (!page.equals(TAGS.resolve("form.xhtml")) && Files.readString(page).contains("<h:form"))
        bare.add(ROOT.relativize(page).toString());
    assertEquals(Set.of(), bare);
  }

  /** A posted form sends its own name, which no variable of an address would let through. */
  @Test
  void noFormIsNamedAsAVariableOfAnAddress() throws IOException {
    Set<String> forms = new TreeSet<>();
    for (Path page : pages())
      forms.addAll(
          names(Pattern.compile("<a:form[^>]*\\sid=\"([\\w-]+)\""), Files.readString(page)));
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
    for (Path page : pages()) {
      String text = Files.readString(page);
      if (text.contains("plain=\"true\"") && !text.contains("data-unsaved")) continue;
      Matcher button = IMMEDIATE.matcher(text);
      while (button.find())
        if (!button.group().matches("(?s).*pt:data-unsaved=\"(kept|gone)\".*"))
          silent.add(ROOT.relativize(page) + ": " + button.group());
    }
    assertEquals(Set.of(), silent);
  }

  /** A refusal that is about a field finds one of that name in some form. */
  @Test
  void everyFieldThatARefusalIsAboutStandsInAPage() throws IOException {
    Set<String> missing = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      ids.addAll(names(Pattern.compile("<(?:a|h):[\\w-]+[^>]*\\sid=\"([\\w-]+)"), text));
      ids.addAll(names(Pattern.compile("name=\"refusedAs\" value=\"(\\w+)\""), text));
    }
    for (Path source : refusals())
      for (String field : names(FIELD, Files.readString(source)))
        if (ids.stream().noneMatch(id -> id.matches("(.*-)?" + field + "(-(\\d+)?)?")))
          missing.add(source.getFileName() + ": " + field);
    assertEquals(Set.of(), missing);
  }

  /** What is included by pages stands in {@code WEB-INF}. */
  @Test
  void onlyAddressableViewsAreInTheAreasFolders() throws IOException {
    Set<String> named = new TreeSet<>();
    List<Path> naming =
        List.of(
            Path.of("src/main/resources/city/accord/web/addresses.properties"),
            ROOT.resolve("WEB-INF/web.xml"),
            Path.of("src/main/java/city/accord/web/AddressFilter.java"));
    for (Path file : naming)
      VIEW.matcher(Files.readString(file)).results().forEach(view -> named.add(view.group(1)));
    Set<String> views =
        pages().stream()
            .map(page -> "/" + ROOT.relativize(page))
            .filter(page -> !page.startsWith("/WEB-INF/"))
            .collect(toCollection(TreeSet::new));
    assertEquals(named, views);
  }

  @Test
  void noLineOfAPageIsWiderThanItMayBe() throws IOException {
    Set<String> wide = new TreeSet<>();
    for (Path page : pages()) {
      List<String> lines = Files.readAllLines(page);
      for (int i = 0; i < lines.size(); i++)
        if (lines.get(i).length() > MAX_WIDTH) wide.add(ROOT.relativize(page) + ":" + (i + 1));
    }
    assertEquals(Set.of(), wide);
  }

  /** On a phone a wide table would widen the page; boards and drafts fold into cards instead. */
  @Test
  void everyTableThatDoesNotFoldScrollsByItself() throws IOException {
    Set<String> loose = new TreeSet<>();
    for (Path page : pages()) {
      Matcher table = TABLE.matcher(Files.readString(page));
      while (table.find())
        if (!table.group(1).endsWith("<div class=\"scrolls\">"))
          loose.add(ROOT.relativize(page).toString());
    }
    assertEquals(Set.of(), loose);
  }

  /** The heading of such a view comes from a fragment that an empty summit does not show. */
  @Test
  void aViewWithoutAHeadingOfItsOwnHasOneWhereItIsEmpty() throws IOException {
    Set<String> without = new TreeSet<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      if (page.startsWith(ROOT.resolve("WEB-INF")) || text.contains("<h1")) continue;
      if (text.contains("<a:empty ") && !text.contains("<a:empty main=\"true\" "))
        without.add(ROOT.relativize(page).toString());
    }
    assertEquals(Set.of(), without);
  }

  /** A tag of a prefix that is not bound is sent to the browser as it is. */
  @Test
  void everyPrefixIsBound() throws IOException {
    Set<String> unbound = new TreeSet<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      Set<String> used = names(Pattern.compile("<(\\w+):"), text);
      used.addAll(names(Pattern.compile("\\s(?!xmlns)(\\w+):[\\w-]+="), text));
      used.removeAll(names(Pattern.compile("xmlns:(\\w+)="), text));
      used.forEach(prefix -> unbound.add(ROOT.relativize(page) + ": " + prefix));
    }
    assertEquals(Set.of(), unbound);
  }

  @Test
  void everyOwnTagIsDocumented() throws Exception {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> tags = Files.list(TAGS)) {
      tags.forEach(tag -> files.add(tag.getFileName().toString().replace(".xhtml", "")));
    }
    Map<String, Tag> described = tags();
    Set<String> missing = new TreeSet<>(files);
    missing.removeAll(described.keySet());
    assertEquals(Set.of(), missing);
    described.forEach((name, tag) -> assertTrue(tag.isComplete(), name));
  }

  /** A misspelt attribute would be left out without a word. */
  @Test
  void ownTagsAreUsedWithTheAttributesThatTheyHave() throws Exception {
    Map<String, Tag> tags = tags();
    Set<String> wrong = new TreeSet<>();
    for (Path page : pages()) {
      Matcher use = USE.matcher(Files.readString(page));
      while (use.find()) {
        String place = ROOT.relativize(page) + ": a:" + use.group(1);
        Tag tag = tags.get(use.group(1));
        if (tag == null) {
          wrong.add(place);
          continue;
        }
        Set<String> given = names(ATTRIBUTE, use.group(2));
        given.stream()
            .filter(name -> !tag.all().contains(name))
            .forEach(n -> wrong.add(place + " " + n));
        tag.required().stream()
            .filter(n -> !given.contains(n))
            .forEach(n -> wrong.add(place + " lacks " + n));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /** What a page gives to a fragment is seen by the tags in it as well, in the place of theirs. */
  @Test
  void noParameterOfAFragmentHasTheNameOfAnOptionalAttribute() throws Exception {
    Set<String> optional = new TreeSet<>();
    tags().values().forEach(tag -> optional.addAll(tag.optional()));
    Set<String> shadowing = new TreeSet<>();
    for (Path page : pages())
      for (String name : names(PARAMETER, Files.readString(page)))
        if (optional.contains(name)) shadowing.add(ROOT.relativize(page) + ": " + name);
    assertEquals(Set.of(), shadowing);
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  /** What the library says of a tag. */
  private record Tag(boolean isComplete, Set<String> required, Set<String> optional) {

    Set<String> all() {
      return Stream.of(required, optional).flatMap(Set::stream).collect(Collectors.toSet());
    }
  }

  private static Map<String, Tag> tags() throws Exception {
    Document library =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(ROOT.resolve("WEB-INF/accord.taglib.xml").toFile());
    Map<String, Tag> tags = new TreeMap<>();
    NodeList all = library.getElementsByTagName("tag");
    for (int i = 0; i < all.getLength(); i++) {
      Element tag = (Element) all.item(i);
      boolean complete = !text(tag, "description").isBlank();
      Set<String> required = new TreeSet<>();
      Set<String> optional = new TreeSet<>();
      NodeList attributes = tag.getElementsByTagName("attribute");
      for (int j = 0; j < attributes.getLength(); j++) {
        Element attribute = (Element) attributes.item(j);
        complete &= !text(attribute, "description").isBlank() && !text(attribute, "type").isBlank();
        boolean must = Boolean.parseBoolean(text(attribute, "required"));
        (must ? required : optional).add(text(attribute, "name"));
      }
      tags.put(text(tag, "tag-name"), new Tag(complete, required, optional));
    }
    return tags;
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static List<Path> refusals() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root : List.of("src/main/java", "../ejb/src/main/java"))
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    return sources;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
