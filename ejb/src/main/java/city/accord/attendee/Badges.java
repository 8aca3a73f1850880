package city.accord.attendee;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The badges of the people at the summit: issued, replaced, revoked. */
@Stateless
@RolesAllowed({Right.PEOPLE, Right.SCAN, Right.PRINT})
public class Badges {

  @PersistenceContext private EntityManager em;
  @Inject private BadgeStore store;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The code of each person's valid badge, by the person's id, in the order asked; people without a
   * badge get one. Those who are not approved are left out.
   *
   * @throws NotThere where there is no such person
   */
  public Map<Long, String> issue(Collection<Long> attendeeIds) {
    List<Long> inOneOrder = attendeeIds.stream().distinct().sorted().toList();
    Map<Long, Badge> badges = store.of(inOneOrder);
    for (Long id : inOneOrder) {
      // two who issue for one person at once get the same badge
      if (!badges.containsKey(id)) issue(id, badges);
    }
    Map<Long, String> codes = new LinkedHashMap<>();
    for (Long id : attendeeIds) {
      Badge badge = badges.get(id);
      if (badge != null && badge.attendee().isApproved()) codes.put(id, badge.code());
    }
    return codes;
  }

  private void issue(long id, Map<Long, Badge> badges) {
    Attendee attendee = Entities.lock(em, Attendee.class, id);
    if (!attendee.isApproved()) return;
    Badge badge = valid(id);
    if (badge == null) {
      badge = store.issue(attendee);
      tell("badge.issued", attendee, null);
    }
    badges.put(id, badge);
  }

  /** As it is now, not as it was when this transaction began. */
  private Badge valid(long attendeeId) {
    return em.createQuery(
            "select b from Badge b where b.valid = true and b.attendee.id = :id", Badge.class)
        .setParameter("id", attendeeId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /**
   * Revokes a person's badge, where there is one, and issues another.
   *
   * @return the new badge's code
   * @throws Badge.BadgeNeedsApproval where the person is not approved
   * @throws Badge.BadgeReasonMissing where no reason is given
   */
  public String replace(long attendeeId, String reason) {
    Attendee attendee = Entities.lock(em, Attendee.class, attendeeId);
    Badge lost = valid(attendeeId);
    if (lost != null) {
      lost.revoke(reason, clock.instant());
      em.flush(); // before the next one is inserted, since one alone is valid
    }
    Badge badge = store.issue(attendee);
    tell("badge.replaced", attendee, lost == null ? null : lost.revokedBecause());
    return badge.code();
  }

  /**
   * Revokes a person's badge, where there is one.
   *
   * @throws Badge.BadgeReasonMissing where no reason is given
   */
  public void revoke(long attendeeId, String reason) {
    Attendee attendee = Entities.lock(em, Attendee.class, attendeeId);
    Badge badge = valid(attendeeId);
    if (badge == null) return;
    badge.revoke(reason, clock.instant());
    tell("badge.revoked", attendee, badge.revokedBecause());
  }

  /** Whether a person has a valid badge. */
  @RolesAllowed({Right.PEOPLE, Right.SCAN, Right.READ})
  public boolean has(long attendeeId) {
    return store.of(attendeeId).isPresent();
  }

  /** Everyone at the summit at hand who has a valid badge. */
  @RolesAllowed({Right.PEOPLE, Right.SCAN, Right.READ})
  public Set<Long> holders() {
    return new HashSet<>(
        em.createQuery(
                "select b.attendee.id from Badge b"
                    + " where b.valid = true and b.attendee.summitId = :summit",
                Long.class)
            .setParameter("summit", summits.current().id())
            .getResultList());
  }

  /** Without the fields that changed, since the code is among them. */
  private void tell(String event, Attendee attendee, String reason) {
    audit.recordChange(event, attendee.name().latin(), reason, null, null);
  }
}
