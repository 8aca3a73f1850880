package city.accord.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that people read stands in the bundles, in each language, and is used somewhere. */
class WordsTest {

  private static final Path SOURCES = Path.of("src/main");
  private static final Path EJB = Path.of("../ejb/src/main/java");
  private static final Path BUNDLES = SOURCES.resolve("resources/city/accord/web");
  private static final Pattern KEY = Pattern.compile("['\"]([a-z]+(?:\\.[A-Za-z0-9-]+)+)['\"]");
  private static final Pattern STEM =
      Pattern.compile("['\"]([a-z]+(?:\\.[A-Za-z0-9-]+)*[.-])['\"]");

  @Test
  void everyMessageIsWrittenInEveryLanguage() throws IOException {
    assertEquals(keys("messages.properties"), keys("messages_zh_TW.properties"));
    assertEquals(keys("faces.properties"), keys("faces_zh_TW.properties"));
  }

  /** Of two with one key the later would be read in both places. */
  @Test
  void noMessageStandsTwice() throws IOException {
    Set<String> twice = new TreeSet<>();
    for (Path bundle : files(BUNDLES, ".properties")) {
      Set<String> once = new TreeSet<>();
      for (String line : Files.readAllLines(bundle)) {
        Matcher key = Pattern.compile("([\\w.-]+) ?=.*").matcher(line);
        if (key.matches() && !once.add(key.group(1)))
          twice.add(bundle.getFileName() + " " + key.group(1));
      }
    }
    assertEquals(Set.of(), twice);
  }

  @Test
  void everyMessageThatAPageNamesExists() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path page : files(SOURCES.resolve("webapp"), ".xhtml")) {
      Matcher key = Pattern.compile("msg\\['([^']+)'\\]").matcher(Files.readString(page));
      while (key.find()) missing.add(key.group(1));
    }
    missing.removeAll(keys("messages.properties"));
    assertEquals(Set.of(), missing);
  }

  /** Faces' own words are English alone, and quote what was typed, which may turn the sentence. */
  @Test
  void noMessageOfFacesItselfIsRead() throws IOException {
    Pattern met =
        Pattern.compile(
            ".*\\.(UI\\w+|(Integer|Long|Short)Converter|(Length|LongRange)Validator)\\.[A-Z_]+"
                + "|.*\\.(DateTimeConverter\\.(DATE|TIME|DATETIME)"
                + "|EnumConverter\\.ENUM|NumberConverter\\.NUMBER)");
    Set<String> theirs = new TreeSet<>(ResourceBundle.getBundle("jakarta.faces.Messages").keySet());
    theirs.removeIf(key -> !met.matcher(key).matches());
    theirs.removeAll(keys("faces.properties"));
    assertEquals(Set.of(), theirs);
  }

  /** A list shows both of a person's names; a sentence says the one that its readers read. */
  @Test
  void aSentenceNamesAPersonAsItsLanguageDoes() throws IOException {
    Pattern latin =
        Pattern.compile(
            "\\b(?:site\\.say|goTo|done)\\((?:[^;{}\"]|\"[\\w./-]*\")*?\\.latin\\(\\)"
                + "|itemLabel=\"#\\{[^\"]*\\.latin\\(\\)");
    Set<String> found = new TreeSet<>();
    for (Path source : sources())
      latin
          .matcher(Files.readString(source))
          .results()
          .forEach(sentence -> found.add(source + ": " + sentence.group()));
    assertEquals(Set.of(), found);
  }

  @Test
  void everyMessageIsUsed() throws IOException {
    Set<String> unused = keys("messages.properties");
    Set<String> stems = new TreeSet<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      KEY.matcher(text).results().forEach(key -> unused.remove(key.group(1)));
      STEM.matcher(text).results().forEach(stem -> stems.add(stem.group(1)));
    }
    unused.removeIf(key -> key.startsWith("refused.") || stems.stream().anyMatch(key::startsWith));
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyRefusalHasItsMessage() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Matcher refusal : refusals())
      if (refusal.group(1) == null) expected.add("refused." + refusal.group(2));
    expected.removeAll(keys("messages.properties"));
    assertEquals(Set.of(), expected);
  }

  /** Classes that descend from a refusal, however far; but for those that say another's reason. */
  private static List<Matcher> refusals() throws IOException {
    Pattern declared = Pattern.compile("(abstract (?:static )?)?class (\\w+) extends ([\\w.]+)");
    List<Matcher> classes = new ArrayList<>();
    for (Path source : files(EJB, ".java")) {
      String text = Files.readString(source);
      if (text.contains("public String key()")) continue;
      Matcher found = declared.matcher(text);
      while (found.find()) {
        Matcher one = declared.matcher(found.group());
        if (one.find()) classes.add(one);
      }
    }
    Set<String> known = new TreeSet<>(Set.of("Refused"));
    List<Matcher> refusals = new ArrayList<>();
    for (boolean more = true; more; ) {
      more = false;
      for (Matcher one : classes)
        if (known.contains(one.group(3).replaceFirst(".*\\.", "")) && known.add(one.group(2)))
          more = refusals.add(one);
    }
    return refusals;
  }

  @Test
  void noPageHasLiteralText() throws IOException {
    Set<String> literal = new TreeSet<>();
    Pattern text = Pattern.compile(">([^<#{}]*[\\p{L}]{2,}[^<{}]*)<");
    for (Path page : files(SOURCES.resolve("webapp"), ".xhtml")) {
      String markup =
          Files.readString(page)
              .replaceAll("(?s)<!--.*?-->", "")
              .replaceAll("#\\{[^}]*\\}", "")
              .replaceAll("(?s)<(style|script)\\b.*?</\\1>", "");
      text.matcher(markup)
          .results()
          .forEach(found -> literal.add(page.getFileName() + ": " + found.group(1).strip()));
    }
    assertEquals(Set.of(), literal);
  }

  @Test
  void noPageHasInlineStyleOrScript() throws IOException {
    Set<String> inline = new TreeSet<>();
    Pattern forbidden =
        Pattern.compile(
            "\\sstyle=\"|\\son[a-z]+=\"|javascript:|<style\\b|<script\\b(?![^>]*\\bsrc=)");
    for (Path page : files(SOURCES.resolve("webapp"), ".xhtml"))
      if (forbidden.matcher(Files.readString(page)).find()) inline.add(page.toString());
    assertEquals(Set.of(), inline);
  }

  /** docs/words.md: a declaration is 封緘, never 封存, which means to archive. */
  @Test
  void sealingHasOneWordInChinese() throws IOException {
    Set<String> other = new TreeSet<>();
    for (Path resources : List.of(SOURCES.resolve("resources"), EJB.resolveSibling("resources")))
      for (String ending : List.of(".properties", ".json"))
        for (Path file : files(resources, ending))
          if (Files.readString(file).contains("封存")) other.add(file.toString());
    assertEquals(Set.of(), other);
  }

  private static List<Path> sources() throws IOException {
    return Stream.of(
            files(SOURCES, ".java"),
            files(EJB, ".java"),
            files(SOURCES, ".xhtml"),
            files(SOURCES, ".js"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties messages = new Properties();
    try (Reader in = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
      messages.load(in);
    }
    return messages.stringPropertyNames().stream().collect(toCollection(TreeSet::new));
  }
}
