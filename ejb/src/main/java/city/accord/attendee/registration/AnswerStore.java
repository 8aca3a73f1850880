package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.upload.StoredFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where people's answers lie. */
@Dependent
class AnswerStore {

  @PersistenceContext private EntityManager em;
  @Inject private AttendeePhotos photos;
  @Inject private Clock clock;

  /** The answers of one person, in the order of the fields. */
  List<AnswerRow> rows(long attendee, List<FieldRow> fields) {
    Map<Long, Answer> answers = of(attendee);
    List<AnswerRow> rows = new ArrayList<>();
    for (FieldRow field : fields) {
      Answer answer = answers.get(field.id());
      if (answer != null) rows.add(answer.row(field));
    }
    return rows;
  }

  /** The answers of one person to the fields of categories that they were in before. */
  List<AnswerRow> formerRows(Attendee attendee) {
    return em.createQuery(
            """
            select f, a from FormField f, Answer a
            where a.fieldId = f.id and a.attendeeId = :attendee and f.categoryId <> :category
            order by f.categoryId, f.position, f.id""",
            Object[].class)
        .setParameter("attendee", attendee.id())
        .setParameter("category", attendee.category().id())
        .getResultStream()
        .map(row -> ((Answer) row[1]).row(((FormField) row[0]).row(0)))
        .toList();
  }

  /** The fields to which a person has sent a file. */
  Set<Long> uploaded(long attendee) {
    return Set.copyOf(
        em.createQuery(
                "select a.fieldId from Answer a where a.attendeeId = :attendee and a.fileName is"
                    + " not null",
                Long.class)
            .setParameter("attendee", attendee)
            .getResultList());
  }

  /** The answers of many people to these fields: by person, then by field. */
  Map<Long, Map<Long, AnswerRow>> rows(Collection<Long> attendees, List<FieldRow> fields) {
    Map<Long, FieldRow> byId = new HashMap<>();
    fields.forEach(field -> byId.put(field.id(), field));
    Map<Long, Map<Long, AnswerRow>> all = new HashMap<>();
    if (attendees.isEmpty() || fields.isEmpty()) return all;
    em.createQuery(
            "select a.attendeeId, a from Answer a where a.fieldId in :fields", Object[].class)
        .setParameter("fields", byId.keySet())
        .getResultStream()
        .filter(row -> attendees.contains((Long) row[0]))
        .forEach(
            row -> {
              Answer answer = (Answer) row[1];
              all.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                  .put(answer.fieldId(), answer.row(byId.get(answer.fieldId())));
            });
    return all;
  }

  /**
   * Keeps checked answers. An answer to a field that is asked no longer goes; a file stays where
   * none is sent in its place.
   *
   * @param fields those that were asked, or could have been
   * @return whether anything has changed
   */
  boolean save(
      Attendee attendee, List<FieldRow> fields, Map<Long, AnswerValue> values, FormRules rules) {
    Map<Long, Answer> known = of(attendee.id());
    boolean changed = false;
    for (FieldRow field : fields) {
      Answer answer = known.get(field.id());
      AnswerValue value = values.get(field.id());
      if (value != null) changed |= put(attendee, field, answer, value);
      else if (answer != null && !(field.kind().isUpload() && rules.isAsked(field))) {
        em.remove(answer);
        changed = true;
      }
    }
    return changed;
  }

  private boolean put(Attendee attendee, FieldRow field, Answer known, AnswerValue value) {
    Answer answer = known == null ? new Answer(attendee.id(), field.id()) : known;
    if (!answer.change(value, clock.instant())) return false;
    if (known == null) em.persist(answer);
    em.flush();
    if (value.file() == null) return true;
    if (field.kind() == FieldKind.PHOTO) photos.keep(attendee, value.file().content());
    else em.merge(new AnswerFile(answer.id(), value.file().content()));
    return true;
  }

  /** The file that a person sent to a field; empty where there is none. */
  Optional<StoredFile> file(long attendee, FieldRow field) {
    Answer answer = of(attendee).get(field.id());
    if (answer == null || field.kind() != FieldKind.FILE) return Optional.empty();
    AnswerRow row = answer.row(field);
    return Optional.ofNullable(em.find(AnswerFile.class, answer.id()))
        .map(file -> new StoredFile(row.fileName(), row.fileType(), file.content()));
  }

  /** The answers of many people: by person, then by field. */
  Map<Long, Map<Long, Answer>> of(Collection<Long> attendees) {
    Map<Long, Map<Long, Answer>> all = new HashMap<>();
    if (attendees.isEmpty()) return all;
    em.createQuery("select a from Answer a where a.attendeeId in :attendees", Answer.class)
        .setParameter("attendees", attendees)
        .getResultStream()
        .forEach(
            answer ->
                all.computeIfAbsent(answer.attendeeId(), id -> new HashMap<>())
                    .put(answer.fieldId(), answer));
    return all;
  }

  /** The answers of one person, by the field. */
  Map<Long, Answer> of(long attendee) {
    Map<Long, Answer> answers = new LinkedHashMap<>();
    em.createQuery("select a from Answer a where a.attendeeId = :attendee", Answer.class)
        .setParameter("attendee", attendee)
        .getResultStream()
        .forEach(answer -> answers.put(answer.fieldId(), answer));
    return answers;
  }
}
