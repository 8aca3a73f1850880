package city.accord.letter;

import city.accord.All;
import city.accord.NotThere;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds kinds of letters, and how they are text at the summit at hand. */
@Dependent
class TemplateStore {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private All<LetterKind.Source> sources;
  @Inject private All<LetterReader.Source> readers;

  List<LetterKind> kinds() {
    return sources.stream().flatMap(source -> source.kinds().stream()).toList();
  }

  LetterKind kind(String code) {
    return kinds().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotThere(code));
  }

  /** Whoever knows the readers of a kind; empty where nobody does. */
  Optional<LetterReader.Source> readers(LetterKind kind) {
    return readers.stream().filter(one -> one.knows(kind)).findFirst();
  }

  List<OwnTemplate> all() {
    return em.createQuery(
            "select w from OwnTemplate w where w.summitId = :summit", OwnTemplate.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  Optional<OwnTemplate> own(LetterKind kind) {
    return all().stream().filter(one -> one.kind().equals(kind.code())).findFirst();
  }
}
