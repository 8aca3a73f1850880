package city.accord.attendee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** A person has one valid badge: of two, the one of the record that stays opens the gates. */
@Dependent
class BadgeMerge implements AttendeeMerge {

  private static final String REASON = "merged";

  @PersistenceContext private EntityManager em;
  @Inject private BadgeStore badges;
  @Inject private Clock clock;

  @Override
  public void move(Attendee from, Attendee to) {
    if (badges.of(to.id()).isPresent())
      badges.of(from.id()).ifPresent(second -> second.revoke(REASON, clock.instant()));
    em.flush();
    em.createQuery("select b from Badge b where b.attendee = :from", Badge.class)
        .setParameter("from", from)
        .getResultStream()
        .forEach(badge -> badge.hand(to));
  }
}
