package city.accord.attendee;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.PersonName;
import city.accord.text.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The people at the summit at hand, as organisers expect and correct them. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Attendees {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private CategoryStore categories;
  @Inject private Admission admission;
  @Inject private AttendeePhotos photos;
  @Inject private AuditTrail audit;
  @Inject private DrawableText drawable;
  @Inject private Event<AttendeeChanged> changed;

  /** One person, by id. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public AttendeeRow row(long id) {
    return AttendeeRow.of(attendee(id));
  }

  /** Who at the summit may be the person of that name already. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<Namesake> namesakes(PersonName name) {
    return em.createQuery(
            "select a from Attendee a where a.summitId = :summit and a.erasedAt is null"
                + " order by a.name.sortKey, a.id",
            Attendee.class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .filter(attendee -> attendee.name().isLike(name))
        .map(Namesake::of)
        .toList();
  }

  /**
   * Names a person whom the organisers expect.
   *
   * @throws NotThere where the summit has no such category
   * @throws city.accord.Refused where no more may come in it, or a name cannot be drawn
   */
  public long add(AddAttendee command) {
    lockList();
    Category category = categories.require(command.category());
    drawable.require(command.name());
    drawable.require(command.affiliation().name());
    admission.require(command.affiliation(), category);
    Attendee attendee = new Attendee(category, command.affiliation(), command.name());
    attendee.edit(command.name(), category, address(command.email()));
    em.persist(attendee);
    em.flush();
    tell("attendee.added", attendee);
    return attendee.id();
  }

  /**
   * Names a person whom the organisers expect, and who is none of those of the same name.
   *
   * @param others ids of those of the same name whom the organisers have been asked about
   * @throws NamesakeAddedMeanwhile where somebody else of that name has been added since
   * @throws city.accord.Refused as above
   */
  public long add(AddAttendee command, Set<Long> others) {
    lockList();
    for (Namesake namesake : namesakes(command.name()))
      if (!others.contains(namesake.id())) throw new NamesakeAddedMeanwhile(command.name().latin());
    return add(command);
  }

  /** Nobody else adds or imports people until the transaction ends. */
  private void lockList() {
    Entities.lock(em, Summit.class, summits.current().id());
  }

  /** Lets an approved registration be changed again by whoever made it. */
  public void reopen(long id) {
    change(id, "attendee.reopened", Attendee::reopen);
  }

  /**
   * Records that a person does not come after all. A head of delegation who withdraws is head no
   * longer; a ceremony's slot that has them says so until it is changed by hand.
   */
  public void withdraw(long id) {
    change(id, "attendee.withdrawn", Attendee::withdraw);
  }

  /**
   * Corrects what is known of a person.
   *
   * @throws ChangedMeanwhile where the person is no longer as the form was filled from
   * @throws city.accord.Refused where no more may come in another category
   */
  public void edit(EditAttendee command) {
    Attendee attendee = attendee(command.id());
    Category category = categories.require(command.category());
    drawable.require(command.name());
    drawable.require(command.affiliation());
    if (attendee.isComing() && !category.equals(attendee.category()))
      admission.require(attendee.affiliation(), category);
    ChangedMeanwhile.check(command.version(), attendee.version());
    attendee.edit(command.name(), category, address(command.email()));
    attendee.affiliate(command.affiliation());
    tell("attendee.edited", attendee);
  }

  /**
   * Expects a person again who had withdrawn.
   *
   * @throws city.accord.Refused where the place has been given to another
   */
  public void restore(long id) {
    Attendee attendee = attendee(id);
    if (attendee.isComing()) return;
    admission.require(attendee.affiliation(), attendee.category());
    attendee.restore();
    tell("attendee.restored", attendee);
  }

  /** The photo, a JPEG; empty where there is none. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Optional<byte[]> photo(long id) {
    return photos.of(attendee(id));
  }

  private void change(long id, String event, Consumer<Attendee> verb) {
    Attendee attendee = attendee(id);
    verb.accept(attendee);
    tell(event, attendee);
  }

  private Attendee attendee(long id) {
    Attendee attendee = Entities.require(em, Attendee.class, id);
    attendee.requirePerson();
    return attendee;
  }

  private static String address(String email) {
    return email == null || VisibleText.isBlank(email) ? null : MailAddress.of(email);
  }

  private void tell(String event, Attendee attendee) {
    audit.record(event, attendee.name().latin(), attendee.affiliation().delegationSlug());
    changed.fire(AttendeeChanged.of(attendee));
  }

  /** Somebody of that name was added, by a list or another officer, since the form was sent. */
  public static class NamesakeAddedMeanwhile extends Refused {

    private static final long serialVersionUID = 1;

    public NamesakeAddedMeanwhile(String name) {
      super(name);
    }
  }
}
