package city.accord.attendee.profile;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Where profiles are kept, whoever writes them. */
@Dependent
public class ProfileStore {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** What is written of a person; nothing where nobody has written yet. */
  public ProfileRow row(Attendee attendee) {
    PublicProfile known = em.find(PublicProfile.class, attendee.id());
    return known == null
        ? new ProfileRow(
            AttendeeRow.of(attendee), 0, null, WriteProfile.NOTHING, null, null, null, false, false)
        : known.row();
  }

  /**
   * Writes it anew; an officer has to look at it.
   *
   * @param version what the form was filled from
   * @param evidence where the person's word is found that an officer took, or null
   * @throws ChangedMeanwhile where somebody else wrote meanwhile
   * @throws WriteProfile.PortraitWithoutCredit where nobody says who took the portrait
   */
  public void write(long id, int version, WriteProfile what, AgreedBy by, String evidence) {
    // locked, so that two forms at once do not begin two profiles
    Attendee attendee = Entities.lock(em, Attendee.class, id);
    attendee.requireComing();
    drawable.require(what.credit());
    PublicProfile profile = em.find(PublicProfile.class, id);
    ChangedMeanwhile.check(version, profile == null ? 0 : profile.version());
    boolean agreed = profile != null && profile.isAgreed();
    if (profile == null) {
      profile = new PublicProfile(attendee, slug(attendee));
      em.persist(profile);
    }
    profile.write(what, by, evidence, clock.instant());
    em.flush();
    String event =
        agreed == what.agreed() ? "written" : what.agreed() ? "agreed" : "consent-withdrawn";
    audit.record("profile." + event, attendee.name().latin(), by.name());
  }

  /** All of the summit, by the people's names. */
  List<PublicProfile> all() {
    return em.createQuery(
            "select p from PublicProfile p join fetch p.attendee a where a.summitId = :summit"
                + " and a.erasedAt is null order by a.name.sortKey, a.id",
            PublicProfile.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  /** Of the name; where another has it, with the number of the record. */
  String slug(Attendee attendee) {
    String name = Slug.of(attendee.name().latin());
    long same =
        em.createQuery("select count(p) from PublicProfile p where p.slug = :slug", Long.class)
            .setParameter("slug", name)
            .getSingleResult();
    if (name.isEmpty()) return "person-" + attendee.id();
    return same > 0 ? name + "-" + attendee.id() : name;
  }
}
