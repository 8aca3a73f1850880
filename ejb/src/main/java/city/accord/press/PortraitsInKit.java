package city.accord.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The portraits of those who agreed to it, with who they are and who took them. */
@Dependent
class PortraitsInKit implements KitPart {

  private static final String FOLDER = "portraits/";

  @Inject private PublicPeople people;
  @Inject private Summits summits;

  @Override
  public List<KitFile> files(List<PublicStatement> statements) {
    List<PublicPerson> all = portrayed();
    if (all.isEmpty()) return List.of();
    List<KitFile> files = new ArrayList<>();
    for (PublicPerson one : all)
      files.add(new KitFile(name(one), one.portrait(), () -> people.portrait(one.slug())));
    for (Language language : summits.current().languages()) {
      String text = captions(all, language);
      files.add(
          new KitFile(
              FOLDER + "captions-" + language.tag() + ".txt", text, () -> text.getBytes(UTF_8)));
    }
    return files;
  }

  /** Whoever takes back their consent, or changes the picture, takes the kit off the shelf. */
  @Override
  public List<String> open() {
    return portrayed().stream()
        .map(one -> "portrait-" + one.attendeeId() + "-" + one.portrait().substring(0, 8))
        .toList();
  }

  private List<PublicPerson> portrayed() {
    return people.all().stream().filter(one -> one.portrait() != null).toList();
  }

  private static String name(PublicPerson one) {
    return FOLDER + one.slug() + ".jpg";
  }

  private static String captions(List<PublicPerson> all, Language language) {
    return all.stream()
        .map(
            one ->
                List.of(
                        one.slug() + ".jpg",
                        one.name().in(language),
                        one.name().title().in(language),
                        one.affiliation().name().in(language),
                        one.credit())
                    .stream()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }
}
