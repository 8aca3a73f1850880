package city.accord.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Statements by who may read them: by one rule, {@link Statement#standing}. */
@Dependent
class ShownStatements {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** The newest first. */
  Stream<Statement> all(Standing standing) {
    return em.createQuery(
            "select s from Statement s order by s.dated desc, s.slug", Statement.class)
        .getResultStream()
        .filter(statement -> statement.standing(clock.instant()) == standing);
  }

  /** What the accredited press alone reads; whoever asks has looked at their link. */
  List<PublicStatement> forAccredited() {
    return all(Standing.ACCREDITED).map(PublicStatement::of).toList();
  }
}
