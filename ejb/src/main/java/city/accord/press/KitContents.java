package city.accord.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.All;
import city.accord.Settings;
import city.accord.Sha256;
import city.accord.emblem.EmblemImage;
import city.accord.emblem.Emblems;
import city.accord.emblem.Mark;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicSlot;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.signing.published.PublishedFileRow;
import city.accord.signing.published.PublishedFiles;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What belongs into the press kit at this moment: nothing that is not public. */
@Dependent
class KitContents {

  @Inject private PressRoom press;
  @Inject private ShownStatements confided;
  @Inject private PublishedDeclarations declarations;
  @Inject private PublishedFiles files;
  @Inject private Emblems emblems;
  @Inject private All<KitPart> parts;

  /**
   * @param open what everyone has to see while it is given out, such as its statements by their
   *     slugs: all that was open before its files were listed, and all that was afterwards, since
   *     somebody may have opened or hidden something in between
   */
  record Listing(List<String> open, List<KitFile> files) {

    /** Tells it from any other. */
    String hash() {
      return Sha256.hex(
          files.stream()
              .map(one -> one.name() + '\n' + one.contents())
              .collect(Collectors.joining("\n\n"))
              .getBytes(UTF_8));
    }
  }

  Listing of(Summit summit) {
    Set<String> open = new LinkedHashSet<>(open());
    List<PublicStatement> statements = press.statements();
    List<PublicDeclaration> published =
        declarations.of(summit.id()).stream().filter(PublicDeclaration::isPublished).toList();
    Map<String, KitFile> all = new LinkedHashMap<>();
    for (Language language : summit.languages()) {
      KitWords words = new KitWords(language, summit.zone(), Settings.baseUrl());
      add(all, text("README-" + language.tag(), words.readMe(summit, published)));
      for (PublicDeclaration one : published)
        add(all, text(folder(one) + one.slug() + "-" + language.tag(), words.declaration(one)));
      for (PublicStatement one : statements)
        add(all, text("statements/" + one.slug() + "-" + language.tag(), words.statement(one)));
    }
    published.forEach(one -> signed(one).forEach(file -> add(all, file)));
    logos(summit, published).forEach(file -> add(all, file));
    for (KitPart part : parts) part.files(statements).forEach(file -> add(all, file));
    open.addAll(open());
    return new Listing(List.copyOf(open), List.copyOf(all.values()));
  }

  /** What the accredited press gets beside what is public; nobody is told that it is there. */
  Listing forAccredited(Summit summit) {
    Set<String> open = new LinkedHashSet<>(openToAccredited());
    Map<String, KitFile> all = new LinkedHashMap<>();
    for (Language language : summit.languages()) {
      KitWords words = new KitWords(language, summit.zone(), Settings.baseUrl());
      for (PublicStatement one : confided.forAccredited())
        add(all, text("statements/" + one.slug() + "-" + language.tag(), words.confided(one)));
    }
    for (KitPart part : parts) part.filesForAccredited().forEach(file -> add(all, file));
    open.addAll(openToAccredited());
    return new Listing(List.copyOf(open), List.copyOf(all.values()));
  }

  /** What the accredited press alone may see at this moment. */
  List<String> openToAccredited() {
    List<String> open = new ArrayList<>();
    confided.forAccredited().forEach(one -> open.add(one.slug()));
    for (KitPart part : parts) open.addAll(part.openToAccredited());
    return open;
  }

  /** What everyone may see at this moment. */
  List<String> open() {
    List<String> open = new ArrayList<>();
    press.statements().forEach(one -> open.add(one.slug()));
    for (KitPart part : parts) open.addAll(part.open());
    return open;
  }

  /** Of two files of one name, such as two logos of one city, the first. */
  private static void add(Map<String, KitFile> all, KitFile file) {
    all.putIfAbsent(file.name(), file);
  }

  private static String folder(PublicDeclaration declaration) {
    return "declaration/" + declaration.slug() + "/";
  }

  private static KitFile text(String name, String text) {
    return KitFile.text(name + ".txt", text);
  }

  /** The signed declaration, which prints at any size, and each signature by itself. */
  private List<KitFile> signed(PublicDeclaration declaration) {
    List<KitFile> all = new ArrayList<>();
    String seal = declaration.fingerprint();
    Supplier<Map<Long, String>> pictures = once(() -> files.pictures(declaration));
    for (PublishedFileRow one : files.listed(declaration.slug()))
      all.add(
          new KitFile(
              folder(declaration) + one.name(),
              one.sha256(),
              () -> file(declaration.slug(), one.name())));
    for (PublicSlot slot : declaration.slots())
      if (slot.attempt() != null)
        all.add(
            new KitFile(
                folder(declaration) + "signatures/" + numbered(slot) + ".svg",
                seal,
                () -> pictures.get().get(slot.id()).getBytes(UTF_8)));
    return all;
  }

  /** All pictures of a declaration are read at once, when the first is asked for. */
  private static <T> Supplier<T> once(Supplier<T> read) {
    return new Supplier<>() {

      private T value;

      @Override
      public T get() {
        if (value == null) value = read.get();
        return value;
      }
    };
  }

  /** Read again, so that none waits in memory; a later timestamp may have changed it. */
  private byte[] file(String slug, String name) {
    return files.named(slug, name).bytes();
  }

  private static String numbered(PublicSlot slot) {
    return String.format("%03d-%s", slot.position(), Slug.of(slot.name().in(Language.EN)));
  }

  private List<KitFile> logos(Summit summit, List<PublicDeclaration> published) {
    List<KitFile> all = new ArrayList<>();
    if (summit.emblem() != null) all.add(logo(summit.name(), summit.emblem()));
    for (PublicDeclaration declaration : published)
      for (PublicSlot slot : declaration.slots())
        if (slot.mark() != null && !slot.mark().isFlag()) all.add(logo(slot.place(), slot.mark()));
    return all;
  }

  private KitFile logo(LocalizedText of, Mark mark) {
    EmblemImage image = emblems.image(mark.image());
    String type = image.mediaType().contains("svg") ? ".svg" : ".png";
    String name = "logos/" + Slug.of(of.in(Language.EN)) + type;
    return new KitFile(name, mark.image(), () -> emblems.image(mark.image()).bytes());
  }
}
