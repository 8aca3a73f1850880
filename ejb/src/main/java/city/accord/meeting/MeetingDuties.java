package city.accord.meeting;

import city.accord.attendee.Attendee;
import city.accord.delegation.LiaisonOfficer;
import city.accord.programme.Duties;
import city.accord.programme.Duties.Companion;
import city.accord.programme.Duties.Duty;
import city.accord.programme.DutiesElsewhere;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who interprets at the meetings that are agreed, and who accompanies those who meet. */
@Dependent
class MeetingDuties implements DutiesElsewhere {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;

  @Override
  public Duties all() {
    long summit = summits.current().id();
    List<Companion> officers = officers(summit);
    List<Duty> duties = new ArrayList<>(interpreting(summit));
    for (Object[] meeting : sides(summit))
      for (Companion officer : officers)
        if (meeting[0].equals(officer.delegationId()) || meeting[1].equals(officer.delegationId()))
          duties.add(
              new Duty(
                  officer.attendeeId(),
                  officer.name(),
                  officer.delegationId(),
                  (Instant) meeting[2],
                  (Instant) meeting[3]));
    return new Duties(duties, officers);
  }

  private List<Duty> interpreting(long summit) {
    return em.createQuery(
            "select a, m.startsAt, m.endsAt from Meeting m join m.interpreters who, Attendee a"
                + " where m.summitId = :summit and m.status = :agreed and a.id = who"
                + " and a.erasedAt is null",
            Object[].class)
        .setParameter("summit", summit)
        .setParameter("agreed", MeetingStatus.CONFIRMED)
        .getResultStream()
        .map(
            row -> {
              Attendee one = (Attendee) row[0];
              return new Duty(one.id(), one.name(), null, (Instant) row[1], (Instant) row[2]);
            })
        .toList();
  }

  private List<Object[]> sides(long summit) {
    return em.createQuery(
            "select m.asker.id, m.asked.id, m.startsAt, m.endsAt from Meeting m"
                + " where m.summitId = :summit and m.status = :agreed",
            Object[].class)
        .setParameter("summit", summit)
        .setParameter("agreed", MeetingStatus.CONFIRMED)
        .getResultList();
  }

  private List<Companion> officers(long summit) {
    return em.createQuery(
            "select o, a from LiaisonOfficer o, Attendee a where a.id = o.attendeeId"
                + " and a.summitId = :summit and a.erasedAt is null order by o.delegationId",
            Object[].class)
        .setParameter("summit", summit)
        .getResultStream()
        .map(
            row -> {
              Attendee one = (Attendee) row[1];
              return new Companion(((LiaisonOfficer) row[0]).delegationId(), one.id(), one.name());
            })
        .toList();
  }
}
