package city.accord.attendee;

import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Something about the people of a summit that goes at once when it is kept no longer.
 *
 * @param kind the end of the key of the message that says what it is: the name of a {@link
 *     DataKind}, or {@code ANSWER}
 * @param field the label of the field whose answers it is, or null
 * @param form the code of the category in whose form the field stands, or null
 * @param category what that category is called, or null
 * @param count says how many there are
 * @param purge takes them away
 */
public record Purgeable(
    String kind,
    LocalizedText field,
    String form,
    LocalizedText category,
    KeptFor keptFor,
    LongSupplier count,
    Runnable purge) {

  static final String ANSWER = "ANSWER";

  /** What each area has of this. */
  public interface Source {

    List<Purgeable> of(Summit summit);
  }

  /** Data of everybody. */
  public static Purgeable of(DataKind kind, KeptFor keptFor, LongSupplier count, Runnable purge) {
    return new Purgeable(kind.name(), null, null, null, keptFor, count, purge);
  }

  /**
   * Rows of people that go whole.
   *
   * @param entity whose {@code attendeeId} says of whom a row is
   */
  public static Purgeable rows(
      EntityManager em, String entity, DataKind kind, KeptFor keptFor, Summit summit) {
    String rows =
        entity
            + " r where r.attendeeId in (select a.id from Attendee a where a.summitId = :summit)";
    return of(
        kind,
        keptFor,
        () ->
            em.createQuery("select count(r) from " + rows, Long.class)
                .setParameter("summit", summit.id())
                .getSingleResult(),
        () ->
            em.createQuery("delete from " + rows)
                .setParameter("summit", summit.id())
                .executeUpdate());
  }

  /** The answers to a field. */
  public static Purgeable answers(
      Category category, LocalizedText label, KeptFor keptFor, LongSupplier count, Runnable purge) {
    return new Purgeable(ANSWER, label, category.code(), category.name(), keptFor, count, purge);
  }

  /** What it is, for the record. */
  String described() {
    return field == null ? kind.toLowerCase(Locale.ROOT) : form + ": " + field.in(Language.EN);
  }
}
