package city.accord.delegation;

import city.accord.Refused;
import city.accord.attendee.Attendee;
import city.accord.summit.LanguagesConverter;
import city.accord.text.Language;
import city.accord.text.Shortened;
import city.accord.text.VisibleText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;

/**
 * Who of the hosts accompanies a delegation from its arrival to its departure, and whom its focal
 * point calls. One officer may accompany several delegations; where two of them are engaged at one
 * time, that is told and not refused.
 */
@Entity
public class LiaisonOfficer {

  public static final int MAX_PHONE = 60;
  public static final int MAX_DUTIES = 400;

  @Id
  @Column(name = "delegation_id")
  private Long delegationId;

  @Version private int version;
  private long attendeeId;

  @Convert(converter = LanguagesConverter.class)
  private List<Language> languages = List.of();

  private String phone;
  private String duties;

  protected LiaisonOfficer() {}

  /**
   * @throws OfficerOfThemselves where the person belongs to the delegation
   * @throws Attendee.AlreadyWithdrawn where the person does not come
   */
  LiaisonOfficer(Delegation delegation, Attendee person, AppointLiaison command) {
    this.delegationId = delegation.id();
    appoint(person, command);
  }

  final void appoint(Attendee person, AppointLiaison command) {
    if (person.affiliation().isDelegation(delegationId)) throw new OfficerOfThemselves();
    person.requireComing();
    attendeeId = person.id();
    languages = command.languages().stream().distinct().toList();
    phone = written(command.phone(), MAX_PHONE);
    duties = written(command.duties(), MAX_DUTIES);
  }

  private static String written(String text, int most) {
    if (text == null || VisibleText.isBlank(text)) return null;
    VisibleText.require(text);
    return Shortened.to(most, text.strip());
  }

  /** Two records turned out to be of one person. */
  void handTo(Attendee same) {
    attendeeId = same.id();
  }

  public long delegationId() {
    return delegationId;
  }

  public long attendeeId() {
    return attendeeId;
  }

  public List<Language> languages() {
    return languages;
  }

  public String phone() {
    return phone;
  }

  public String duties() {
    return duties;
  }

  /** A delegation is accompanied by somebody of the hosts, not by one of its own. */
  public static class OfficerOfThemselves extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "officer";
    }
  }
}
