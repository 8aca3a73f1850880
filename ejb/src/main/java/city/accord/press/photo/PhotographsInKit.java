package city.accord.press.photo;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.press.KitFile;
import city.accord.press.KitPart;
import city.accord.press.PublicStatement;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The photographs in the press kit, in the size for print, with their captions beside them. */
@Dependent
class PhotographsInKit implements KitPart {

  private static final String FOLDER = "photographs/";

  @Inject private PhotographRoom room;
  @Inject private ShownPhotographs shown;
  @Inject private PhotographStore store;
  @Inject private Summits summits;

  @Override
  public List<KitFile> files(List<PublicStatement> statements) {
    return filesOf(room.photographs());
  }

  @Override
  public List<KitFile> filesForAccredited() {
    return filesOf(shown.forAccredited());
  }

  private List<KitFile> filesOf(List<PublicPhotograph> all) {
    if (all.isEmpty()) return List.of();
    List<KitFile> files = new ArrayList<>();
    for (PublicPhotograph one : all)
      files.add(
          new KitFile(
              name(one),
              one.getPrint().sha256(),
              () -> store.jpeg(one.id(), PhotographSize.PRINT).orElseThrow()));
    for (Language language : summits.current().languages()) {
      String text = captions(all, language);
      files.add(
          new KitFile(
              FOLDER + "captions-" + language.tag() + ".txt", text, () -> text.getBytes(UTF_8)));
    }
    return files;
  }

  @Override
  public List<String> open() {
    return names(room.photographs());
  }

  @Override
  public List<String> openToAccredited() {
    return names(shown.forAccredited());
  }

  private static List<String> names(List<PublicPhotograph> all) {
    return all.stream().map(one -> "photograph-" + one.id()).toList();
  }

  private static String name(PublicPhotograph one) {
    String caption = Slug.of(one.caption().in(Language.EN));
    return FOLDER + String.format("%04d", one.id()) + "-" + caption + ".jpg";
  }

  /** Nobody prints a photograph without knowing whose it is and what it may be used for. */
  private static String captions(List<PublicPhotograph> all, Language language) {
    return all.stream()
        .map(
            one ->
                String.join(
                    "\n",
                    name(one).substring(FOLDER.length()),
                    one.caption().in(language),
                    one.credit(),
                    one.rights().in(language)))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }
}
