package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.AttendeeRow;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Letters;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A delegation of a test's own, from the list to its head, as the organisers and its people see it.
 */
@Dependent
public class OneDelegation {

  static final PersonName JANA = name("Jana", "Koubková");

  @Inject private AsOrganiser organiser;
  @Inject private AnySummit summit;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Members members;
  @Inject private Letters letters;

  private final String place = "Board " + UUID.randomUUID();

  /** Puts it on the list of delegations; answers its id. */
  public long created() {
    summit.takesPlace();
    LocalizedText name = LocalizedText.of(Language.EN, place);
    FocalPoint focal = new FocalPoint("Protocol", address(), null, Language.EN);
    Represented represented = Represented.organisation(name, LocalizedText.of("臺灣", "Taiwan"));
    return organiser.get(() -> delegations.create(new CreateDelegation(represented, true, focal)));
  }

  /** Sends an invitation. */
  public void invite(long id) {
    organiser.run(() -> invitations.send(id));
  }

  /** Sends an invitation and reads the token in the mail that carries it. */
  public String invited(long id) {
    invite(id);
    String body = letters.newestTo(address());
    Matcher link = Pattern.compile("/en/invitation/(\\S+)").matcher(body);
    assertTrue(link.find(), body);
    return link.group(1);
  }

  String place() {
    return place;
  }

  /** As the board shows it. */
  public DelegationRow row() {
    return organiser.get(() -> delegations.board()).stream()
        .filter(row -> row.place().in(Language.EN).equals(place))
        .findFirst()
        .orElseThrow();
  }

  List<AttendeeRow> people(long id) {
    return organiser.get(() -> members.of(id));
  }

  private String address() {
    return place.replace(' ', '-').toLowerCase(Locale.ROOT) + "@pisek.example";
  }

  public static PersonName name(String given, String family) {
    LocalizedText title = LocalizedText.of("市長", "Mayor");
    return new PersonName(null, given, family, Order.GIVEN_FIRST, LocalizedText.EMPTY, title);
  }
}
