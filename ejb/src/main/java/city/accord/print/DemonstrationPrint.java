package city.accord.print;

import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.BadgeStore;
import city.accord.attendee.UsualCategories;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Badges of the demonstration that are printed already: those of the hosts and of the approved
 * press, and of the first delegations in precedence. Others have yet to be printed.
 */
@Dependent
class DemonstrationPrint implements DemonstrationPart {

  private static final int DELEGATIONS = 5;

  @PersistenceContext private EntityManager em;
  @Inject private BadgeStore badges;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** After everybody of the small summit, and before the full one is filled up. */
  @Override
  public int order() {
    return 60;
  }

  @Override
  public void fill(Welcome welcome) {
    print(
        em.createQuery(
                "select a from Attendee a where a.status = :approved and a.erasedAt is null"
                    + " and a.affiliation.delegationId is null and a.category.code in :codes"
                    + " order by a.id",
                Attendee.class)
            .setParameter("approved", AttendeeStatus.APPROVED)
            .setParameter(
                "codes",
                List.of(UsualCategories.STAFF, UsualCategories.SECURITY, UsualCategories.PRESS))
            .getResultList());
    print(
        em.createQuery(
                "select a from Attendee a, Delegation d where a.status = :approved"
                    + " and a.erasedAt is null and a.affiliation.delegationId = d.id"
                    + " and d.precedence <= :last order by d.precedence, a.id",
                Attendee.class)
            .setParameter("approved", AttendeeStatus.APPROVED)
            .setParameter("last", DELEGATIONS)
            .getResultList());
    em.flush();
  }

  private void print(List<Attendee> people) {
    List<PrintedCard> cards =
        people.stream().map(one -> new PrintedCard(one.id(), badges.issue(one).code())).toList();
    List<Long> ids = people.stream().map(Attendee::id).toList();
    PrintCards command = new PrintCards(ids, CardSize.A6, Placement.SHEETS, null);
    em.persist(
        new PrintRun(
            summits.current().id(), command, cards, "organiser@accord.example", clock.instant()));
  }
}
