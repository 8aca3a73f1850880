package city.accord.press;

import city.accord.NotThere;
import city.accord.summit.Summits;
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
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Those of the edition at hand, the newest first. */
  Stream<Statement> all(Standing standing) {
    return summits.find().stream()
        .flatMap(summit -> ofEdition(summit.id()))
        .filter(statement -> statement.standing(clock.instant()) == standing);
  }

  /**
   * A public one by its address; one of an earlier edition too, as an address that was given stays.
   *
   * @throws NotThere for a statement that is not known or not public: nobody can tell which
   */
  PublicStatement named(String slug) {
    return em.createQuery("select s from Statement s where s.slug = :slug", Statement.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .filter(statement -> statement.standing(clock.instant()) == Standing.PUBLIC)
        .map(PublicStatement::of)
        .orElseThrow(() -> new NotThere(slug));
  }

  private Stream<Statement> ofEdition(long summitId) {
    return em.createQuery(
            "select s from Statement s where s.summitId = :summit order by s.dated desc, s.slug",
            Statement.class)
        .setParameter("summit", summitId)
        .getResultStream();
  }

  /** What the accredited press alone reads; whoever asks has looked at their link. */
  List<PublicStatement> forAccredited() {
    return all(Standing.ACCREDITED).map(PublicStatement::of).toList();
  }
}
