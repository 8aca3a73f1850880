package city.accord.attendee.registration;

import city.accord.attendee.Category;
import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRule;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What goes of registrations: answers field by field, photos wherever they came from, notes. */
@Dependent
class RegistrationPurges implements Purgeable.Source {

  private static final String PEOPLE = "(select a.id from Attendee a where a.summitId = :summit)";
  private static final String PHOTOS = "AttendeePhoto one where one.attendeeId in " + PEOPLE;
  private static final String NOTES = "OfficerNote one where one.attendeeId in " + PEOPLE;

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    long id = summit.id();
    Map<DataKind, PrivacyRule> said = rules.of(id).rules();
    Stream<Purgeable> ofEverybody =
        Stream.of(
            Purgeable.of(
                DataKind.PHOTO,
                said.get(DataKind.PHOTO).keptFor(),
                () -> count(PHOTOS, "summit", id),
                () -> photos(id)),
            Purgeable.of(
                DataKind.NOTE,
                said.get(DataKind.NOTE).keptFor(),
                () -> count(NOTES, "summit", id),
                () -> change("delete from " + NOTES, "summit", id)));
    return Stream.concat(ofEverybody, answers(id)).toList();
  }

  private Stream<Purgeable> answers(long summit) {
    return em
        .createQuery(
            "select c, f from Category c, FormField f where c.summitId = :summit"
                + " and f.categoryId = c.id order by c.position, f.position, f.id",
            Object[].class)
        .setParameter("summit", summit)
        .getResultList()
        .stream()
        .filter(row -> ((FormField) row[1]).kind().isKeptByItself())
        .map(row -> answers((Category) row[0], (FormField) row[1]));
  }

  private Purgeable answers(Category category, FormField field) {
    FieldRow row = field.row(0);
    return Purgeable.answers(
        category,
        row.label(),
        row.keptFor(),
        () -> count("Answer one where one.fieldId = :field", "field", row.id()),
        () -> change("delete from Answer one where one.fieldId = :field", "field", row.id()));
  }

  /** A field that asks for the photo knows the name of the file that was sent. */
  private void photos(long summit) {
    change(
        "delete from Answer one where one.attendeeId in "
            + PEOPLE
            + " and one.fieldId in (select f.id from FormField f where f.kind ="
            + " city.accord.attendee.registration.FieldKind.PHOTO)",
        "summit",
        summit);
    change("delete from " + PHOTOS, "summit", summit);
    change(
        "update Attendee a set a.photoHash = null"
            + " where a.summitId = :summit and a.photoHash is not null",
        "summit",
        summit);
  }

  private long count(String what, String name, long id) {
    return em.createQuery("select count(one) from " + what, Long.class)
        .setParameter(name, id)
        .getSingleResult();
  }

  private void change(String statement, String name, long id) {
    em.createQuery(statement).setParameter(name, id).executeUpdate();
  }
}
