package city.accord.attendee.registration;

import city.accord.Entities;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.upload.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people answered to the forms of their categories, as officers see and complete it. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class AttendeeAnswers {

  @PersistenceContext private EntityManager em;
  @Inject private CategoryStore categories;
  @Inject private FormStore forms;
  @Inject private AnswerStore answers;
  @Inject private AuditTrail audit;

  /** The fields of the form of a person's category, those for officers among them. */
  public List<FieldRow> fields(long attendee) {
    return forms.rows(attendee(attendee).category().id());
  }

  /** The answers of one person to the form of their category. */
  public List<AnswerRow> of(long attendee) {
    return answers.rows(attendee, fields(attendee));
  }

  /** The answers of one person to the forms of categories that they were in before. */
  public List<AnswerRow> former(long attendee) {
    return answers.formerRows(attendee(attendee));
  }

  /** All fields of all forms, for the columns of an export. */
  public List<FieldRow> columns() {
    List<FieldRow> all = new ArrayList<>();
    categories.all().forEach(category -> all.addAll(forms.rows(category.id())));
    all.removeIf(field -> field.kind() == FieldKind.SECTION);
    return all;
  }

  /** The answers of many people: by person, then by field. */
  public Map<Long, Map<Long, AnswerRow>> of(Collection<Long> attendees, List<FieldRow> fields) {
    return answers.rows(attendees, fields);
  }

  /**
   * Corrects and completes a person's answers, those for officers among them; what is missing may
   * stay so. A consent that the person gave keeps the wording that they agreed to.
   *
   * @throws AnswerRefused about those that are none
   */
  public void save(long id, Answers written) {
    FormRules rules = new FormRules(fields(id), written);
    Map<Long, AnswerValue> checked = rules.checkInPart();
    Attendee attendee = Entities.lock(em, Attendee.class, id);
    List<FieldRow> fields = fields(id);
    for (AnswerRow known : answers.rows(id, fields))
      if (known.field().kind() == FieldKind.CONSENT)
        checked.computeIfPresent(known.field().id(), (f, value) -> AnswerValue.of(known.text()));
    if (answers.save(attendee, fields, checked, rules))
      em.lock(attendee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    audit.record(
        "registration.answers-edited",
        attendee.name().latin(),
        attendee.affiliation().delegationSlug());
  }

  /** A file that a person sent; empty where there is none. */
  public Optional<StoredFile> file(long attendee, long field) {
    return Stream.concat(fields(attendee).stream(), formerFields(attendee))
        .filter(one -> one.id() == field)
        .findFirst()
        .flatMap(one -> answers.file(attendee, one));
  }

  private Stream<FieldRow> formerFields(long attendee) {
    return former(attendee).stream().map(AnswerRow::field);
  }

  private Attendee attendee(long id) {
    Attendee attendee = Entities.require(em, Attendee.class, id);
    attendee.requirePerson();
    return attendee;
  }
}
