package city.accord.attendee.passport;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** By what the dates of birth at a summit are told apart, without anybody reading them. */
@Dependent
public class BirthMarks {

  @PersistenceContext private EntityManager em;

  /** Those that are known, by person. */
  public Map<Long, BirthMark> of(long summit) {
    return em.createQuery(
            "select p from Passport p, Attendee a where a.id = p.attendeeId"
                + " and a.summitId = :summit and a.erasedAt is null and p.birthHash is not null",
            Passport.class)
        .setParameter("summit", summit)
        .getResultStream()
        .collect(Collectors.toMap(Passport::attendeeId, Passport::birthMark));
  }
}
