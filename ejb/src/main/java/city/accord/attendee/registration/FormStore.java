package city.accord.attendee.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the registration form of a category and its fields. */
@Dependent
class FormStore {

  @PersistenceContext private EntityManager em;

  /** The settings, or null where nobody has opened the form yet. */
  RegistrationForm form(long category) {
    return em.find(RegistrationForm.class, category);
  }

  List<FormField> fields(long category) {
    return em.createQuery(
            "select f from FormField f where f.categoryId = :category order by f.position, f.id",
            FormField.class)
        .setParameter("category", category)
        .getResultList();
  }

  /** All fields, those for officers among them. */
  List<FieldRow> rows(long category) {
    Map<Long, Long> answers =
        em.createQuery(
                """
                select a.fieldId, count(a) from Answer a
                where a.fieldId in (select f.id from FormField f where f.categoryId = :category)
                group by a.fieldId""",
                Object[].class)
            .setParameter("category", category)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    return fields(category).stream()
        .map(field -> field.row(answers.getOrDefault(field.id(), 0L)))
        .toList();
  }

  /** The fields that guests of several categories see and answer, by the category's id. */
  Map<Long, List<FieldRow>> guestRows(Collection<Long> categories) {
    Map<Long, List<FieldRow>> rows = new HashMap<>();
    em.createQuery(
            """
            select f from FormField f where f.categoryId in :categories and f.officersOnly = false
            order by f.position, f.id""",
            FormField.class)
        .setParameter("categories", categories)
        .getResultStream()
        .forEach(
            field ->
                rows.computeIfAbsent(field.categoryId(), id -> new ArrayList<>())
                    .add(field.row(0)));
    return rows;
  }

  /** The fields that guests see and answer. */
  List<FieldRow> guestRows(long category) {
    return fields(category).stream()
        .map(field -> field.row(0))
        .filter(row -> !row.officersOnly())
        .toList();
  }
}
