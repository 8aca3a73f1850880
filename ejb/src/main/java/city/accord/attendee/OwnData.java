package city.accord.attendee;

import city.accord.mail.Outbox;
import city.accord.text.PersonName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The person's own record, badges, and the emails to their address. */
@Dependent
class OwnData implements PersonalData {

  @PersistenceContext private EntityManager em;
  @Inject private AttendeePhotos photos;
  @Inject private Outbox outbox;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "person",
            "nativeName, givenName, familyName, honorific, jobTitle, category, affiliation, email,"
                + " status, registeredAt",
            "select a.name.nativeName, a.name.latinGiven, a.name.latinFamily, "
                + "a.name.honorific, a.name.title, a.category.name, a.affiliation.name, a.email, "
                + "a.status, a.registeredAt from Attendee a where a.id = :id",
            attendee),
        Part.of(
            em,
            "badges",
            "issuedAt, revokedAt, revokedBecause",
            "select b.issuedAt, b.revokedAt, b.revokedBecause from Badge b where "
                + "b.attendee.id = :id order by b.id",
            attendee),
        Part.of(
            em,
            "namesakes",
            "toldApartAt",
            "select t.toldAt from ToldApart t where t.firstId = :id or t.secondId = :id",
            attendee),
        Part.of(
            em,
            "emails",
            "recipient, subject, writtenAt, sentAt",
            "select m.recipient, m.subject, m.writtenAt, m.sentAt from Mail m, Attendee a "
                + "where a.id = :id and m.recipient = a.email order by m.id",
            attendee));
  }

  @Override
  public void erase(Attendee attendee) {
    long id = attendee.id();
    em.createQuery("delete from AttendeePhoto p where p.attendeeId = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.createQuery("delete from Badge b where b.attendee.id = :id")
        .setParameter("id", id)
        .executeUpdate();
    String email = attendee.email();
    if (email == null) return;
    PersonName name = attendee.name();
    boolean shared = isSharedBy(attendee);
    outbox.forget(email, shared ? Set.of(name.latin(), name.inOwnScript()) : Set.of());
  }

  /** Whether others are written to at the same address, such as that of a mayor's office. */
  private boolean isSharedBy(Attendee attendee) {
    return em.createQuery(
                "select count(a) from Attendee a where a.email = :email and a.id <> :id",
                Long.class)
            .setParameter("email", attendee.email())
            .setParameter("id", attendee.id())
            .getSingleResult()
        > 0;
  }

  @Override
  public Map<String, byte[]> files(long attendee) {
    return photos
        .of(em.find(Attendee.class, attendee))
        .map(jpeg -> Map.of("photo.jpg", jpeg))
        .orElse(Map.of());
  }
}
