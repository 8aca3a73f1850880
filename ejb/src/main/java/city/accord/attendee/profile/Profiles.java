package city.accord.attendee.profile;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.audit.AuditTrail;
import city.accord.text.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What everyone may know of people, in the hands of the officers. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Profiles {

  @PersistenceContext private EntityManager em;
  @Inject private ProfileStore store;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Of everybody who has one: those that wait for an officer first, then by name. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<ProfileRow> all() {
    List<ProfileRow> rows = store.all().stream().map(PublicProfile::row).toList();
    return Stream.concat(
            rows.stream().filter(ProfileRow::waiting), rows.stream().filter(one -> !one.waiting()))
        .toList();
  }

  /** What is written of one person. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public ProfileRow of(long id) {
    Attendee attendee = Entities.require(em, Attendee.class, id);
    attendee.requirePerson();
    return store.row(attendee);
  }

  /**
   * Writes it for the person.
   *
   * @param version what the form was filled from
   * @param evidence where the person's word is found; needed where they have not agreed themselves
   * @throws WordNotFound where it says nothing
   */
  public void write(long id, int version, WriteProfile what, String evidence) {
    boolean agreedAlready = of(id).agreedAt() != null;
    boolean isSaid = evidence != null && !VisibleText.isBlank(evidence);
    if (what.agreed() && !agreedAlready && !isSaid) throw new WordNotFound();
    VisibleText.require(evidence);
    store.write(id, version, what, AgreedBy.OFFICER, isSaid ? evidence.strip() : null);
  }

  /**
   * Shows to everyone what is written.
   *
   * @param version what the officer has seen
   * @throws NotAgreed where the person does not agree
   */
  public void approve(long id, int version) {
    PublicProfile profile = seen(id, version);
    if (!profile.isAgreed()) throw new NotAgreed();
    profile.approve(clock.instant());
    audit.record("profile.approved", profile.attendee().name().latin(), null);
  }

  /** Shows it no more, whatever the person agreed to. */
  public void hide(long id, int version) {
    PublicProfile profile = seen(id, version);
    profile.hide();
    audit.record("profile.hidden", profile.attendee().name().latin(), null);
  }

  private PublicProfile seen(long id, int version) {
    PublicProfile profile = Entities.lock(em, PublicProfile.class, id);
    ChangedMeanwhile.check(version, profile.version());
    return profile;
  }

  /** An officer who says that the person agrees says where that is found. */
  public static class WordNotFound extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "evidence";
    }
  }

  /** Nobody is shown who has not agreed to it. */
  public static class NotAgreed extends Refused {

    private static final long serialVersionUID = 1;
  }
}
