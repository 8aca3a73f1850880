package city.accord.web;

import city.accord.Refused;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of all that delegates, press and public may read: what stands in the pages that the
 * table of addresses offers in every language, in the fragments and tags that these include, in the
 * classes that they name and in those that these use, and the refusals that any of it may meet.
 */
final class PublicWords {

  private static final Path SOURCES = Path.of("src/main");
  private static final Path TABLE =
      SOURCES.resolve("resources/city/accord/web/addresses.properties");
  private static final Path FILES = Path.of("../ejb/src/main/java/city/accord/programme/output");

  private static final Pattern VIEW =
      Pattern.compile("(?m)^/\\S+\\s+(/\\S+\\.xhtml) .*every-language");
  private static final Pattern ERROR_PAGE = Pattern.compile("<location>(/\\S+\\.xhtml)</location>");
  private static final Pattern INCLUDED = Pattern.compile("(?:src|template)=\"([^\"#]+\\.xhtml)\"");
  private static final Pattern TAG = Pattern.compile("<a:([\\w-]+)");
  private static final Pattern COMPOSED =
      Pattern.compile("'([a-z]+\\.(?:[A-Za-z0-9.-]*[.-])?)'\\.concat");
  private static final Pattern LITERAL = Pattern.compile("['\"]([a-z]+(?:\\.[A-Za-z0-9-]+)+)['\"]");
  private static final Pattern STEM = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9.-]*-)\"");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)\\}");
  private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w+)\\b");
  private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?");
  private static final Pattern VALIDATOR = Pattern.compile("@FacesValidator\\(\"([\\w.]+)\"");
  private static final Pattern TYPE = Pattern.compile("\\b([A-Z]\\w+)\\b");

  /** What no page names and every page may need. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "RefusalHandler",
          "FieldErrors",
          "FieldDescriptions",
          "StatementFeed",
          "ProgrammeFiles",
          "PageCards");

  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> known;
  private final Set<String> keys = new TreeSet<>();

  private PublicWords(Set<String> known) throws IOException {
    this.known = known;
    for (Path source : files(SOURCES.resolve("java"), ".java"))
      classes.put(source.getFileName().toString().replace(".java", ""), Files.readString(source));
  }

  /**
   * @param messages the bundle that has every key
   */
  static Set<String> keys(Properties messages) throws IOException {
    PublicWords words = new PublicWords(messages.stringPropertyNames());
    Set<String> used = words.classesUsedBy(words.readPages());
    words.readRefusals(used);
    for (Path file : files(FILES, ".java")) words.readClass(Files.readString(file));
    return words.keys;
  }

  /** The classes that the pages name. */
  private Set<String> readPages() throws IOException {
    Map<String, String> beans = beans();
    Set<String> named = new TreeSet<>(EVERYWHERE);
    Set<Path> read = new HashSet<>();
    Deque<Path> open = new ArrayDeque<>();
    views().forEach(view -> open.add(PageFiles.ROOT.resolve(view.substring(1))));
    while (!open.isEmpty()) {
      Path page = open.pop();
      if (!read.add(page) || !Files.exists(page)) continue;
      String text = Files.readString(page);
      for (String included : PageFiles.names(INCLUDED, text))
        open.add(
            included.startsWith("/")
                ? PageFiles.ROOT.resolve(included.substring(1))
                : page.resolveSibling(included));
      for (String tag : PageFiles.names(TAG, text))
        open.add(PageFiles.TAGS.resolve(tag + ".xhtml"));
      readLiterals(text);
      Map<String, Collection<String>> values = ComposedWordsTest.values();
      for (String stem : PageFiles.names(COMPOSED, text))
        values.getOrDefault(stem, List.of()).forEach(value -> keys.add(stem + value));
      for (String expression : PageFiles.names(EXPRESSION, text))
        PageFiles.names(BEAN, expression).stream()
            .filter(beans::containsKey)
            .map(beans::get)
            .forEach(named::add);
      beans.forEach(
          (id, name) -> {
            if (id.contains(".") && text.contains("\"" + id + "\"")) named.add(name);
          });
    }
    return named;
  }

  private static Set<String> views() throws IOException {
    Set<String> views = PageFiles.names(VIEW, Files.readString(TABLE));
    String errors = Files.readString(PageFiles.ROOT.resolve("WEB-INF/web.xml"));
    views.addAll(PageFiles.names(ERROR_PAGE, errors));
    views.add("/site/only-https.xhtml");
    return views;
  }

  /** Each class that expressions or validators name, by that name. */
  private Map<String, String> beans() {
    Map<String, String> beans = new HashMap<>();
    classes.forEach(
        (name, text) -> {
          Matcher named = NAMED.matcher(text);
          if (named.find())
            beans.put(
                named.group(1) == null
                    ? name.substring(0, 1).toLowerCase() + name.substring(1)
                    : named.group(1),
                name);
          PageFiles.names(VALIDATOR, text).forEach(id -> beans.put(id, name));
        });
    return beans;
  }

  private Set<String> classesUsedBy(Set<String> named) {
    Set<String> used = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(named);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (!classes.containsKey(name) || !used.add(name)) continue;
      String text = classes.get(name).replaceAll("(?s)/\\*.*?\\*/", "");
      readClass(text);
      open.addAll(PageFiles.names(TYPE, text));
    }
    return used;
  }

  private void readClass(String text) {
    readLiterals(text);
    for (String stem : PageFiles.names(STEM, text))
      known.stream().filter(key -> key.startsWith(stem)).forEach(keys::add);
  }

  private void readLiterals(String text) {
    PageFiles.names(LITERAL, text).stream().filter(known::contains).forEach(keys::add);
  }

  /** Of each refusal that is made anywhere behind what these classes call. */
  private void readRefusals(Set<String> used) {
    Set<JavaCodeUnit> reached = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    for (JavaClass each : AccordClasses.ALL)
      if (each.getPackageName().startsWith("city.accord.web")
          && used.contains(each.getName().replaceAll(".*\\.|\\$.*", "")))
        open.addAll(each.getCodeUnits());
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.pop();
      if (!reached.add(unit)) continue;
      if (unit.isConstructor() && unit.getOwner().isAssignableTo(Refused.class))
        keys.add("refused." + unit.getOwner().getSimpleName());
      Stream.of(
              unit.getCallsFromSelf().stream(),
              unit.getMethodReferencesFromSelf().stream(),
              unit.getConstructorReferencesFromSelf().stream())
          .flatMap(calls -> calls)
          .forEach(call -> open.addAll(targets((JavaCodeUnitAccess<?>) call)));
    }
    keys.retainAll(known);
  }

  /** What a call leads to: the method itself, and those that take its place. */
  private static Set<JavaCodeUnit> targets(JavaCodeUnitAccess<?> call) {
    Set<JavaCodeUnit> targets = new HashSet<>();
    JavaClass owner = call.getTargetOwner();
    if (!owner.getPackageName().startsWith("city.accord")) return targets;
    call.getTarget().resolveMember().ifPresent(targets::add);
    if (call.getTarget().getName().equals("<init>")) return targets;
    for (JavaClass other : owner.getAllSubclasses())
      other.getCodeUnits().stream()
          .filter(unit -> !unit.getModifiers().contains(JavaModifier.ABSTRACT))
          .filter(unit -> unit.getName().equals(call.getTarget().getName()))
          .filter(
              unit ->
                  unit.getRawParameterTypes().size()
                      == call.getTarget().getRawParameterTypes().size())
          .forEach(targets::add);
    return targets;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
