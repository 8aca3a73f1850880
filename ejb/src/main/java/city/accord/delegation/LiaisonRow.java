package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The liaison officer of a delegation, as its page and its focal point see them.
 *
 * @param email where the officer reads mail, or null
 * @param coming whether the officer is approved
 * @param others the other delegations that the officer accompanies; told to the organisers alone
 * @param clashes when two of them are engaged at one time; told to the organisers alone
 */
public record LiaisonRow(
    long attendeeId,
    PersonName name,
    String email,
    String phone,
    List<Language> languages,
    String duties,
    boolean coming,
    List<LocalizedText> others,
    List<Clash> clashes)
    implements Serializable {

  /** When another delegation needs the officer too. */
  public record Clash(Instant at, LocalizedText other) implements Serializable {}

  static LiaisonRow of(
      LiaisonOfficer officer, Attendee person, List<LocalizedText> others, List<Clash> clashes) {
    return new LiaisonRow(
        person.id(),
        person.name(),
        person.email(),
        officer.phone(),
        officer.languages(),
        officer.duties(),
        person.isApproved(),
        others,
        clashes);
  }
}
