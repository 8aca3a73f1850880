package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.upload.StoredFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to the form of a person's category as the person gives them, or whoever registers
 * them. Who that is, and whether they may, the caller has judged.
 */
@Dependent
public class GuestAnswers {

  @PersistenceContext private EntityManager em;
  @Inject private FormStore forms;
  @Inject private AnswerStore answers;

  /** What the form of the person's category asks; nothing that only officers see. */
  public List<FieldRow> fields(Attendee attendee) {
    return forms.guestRows(attendee.category().id());
  }

  public List<AnswerRow> of(Attendee attendee) {
    return answers.rows(attendee.id(), fields(attendee));
  }

  /**
   * Checks all answers and keeps them.
   *
   * @param attendee locked by the caller
   * @return whether anything has changed; then the person's version has as well
   * @throws AnswerRefused about all that are missing or none
   */
  public boolean save(Attendee attendee, Answers written) {
    List<FieldRow> fields = fields(attendee);
    FormRules rules = new FormRules(fields, written);
    Map<Long, AnswerValue> checked = rules.check(uploaded(attendee, fields));
    boolean changed = answers.save(attendee, fields, checked, rules);
    if (changed) em.lock(attendee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return changed;
  }

  /** A photo may have come with the registration. */
  private Set<Long> uploaded(Attendee attendee, List<FieldRow> fields) {
    Set<Long> uploaded = new HashSet<>(answers.uploaded(attendee.id()));
    if (attendee.photoHash() != null)
      fields.stream()
          .filter(field -> field.kind() == FieldKind.PHOTO)
          .forEach(field -> uploaded.add(field.id()));
    return uploaded;
  }

  /** A file that was sent for the person; empty where there is none. */
  public Optional<StoredFile> file(Attendee attendee, long field) {
    return fields(attendee).stream()
        .filter(one -> one.id() == field)
        .findFirst()
        .flatMap(one -> answers.file(attendee.id(), one));
  }

  /** Those of these people of whom the form of their category still asks something. */
  public Set<Long> incomplete(Collection<Attendee> people) {
    return lacking(people.stream().map(Asked::of).toList());
  }

  /**
   * A person whom a form is asked of.
   *
   * @param photo whether there is a photo of the person
   */
  public record Asked(long attendee, long category, boolean photo) {

    private static Asked of(Attendee person) {
      return new Asked(person.id(), person.category().id(), person.photoHash() != null);
    }
  }

  /**
   * The same in as many queries for all as for one; none but one where no form requires a thing.
   */
  public Set<Long> lacking(Collection<Asked> people) {
    if (people.isEmpty()) return Set.of();
    Map<Long, List<FieldRow>> required =
        forms.guestRows(people.stream().map(Asked::category).collect(Collectors.toSet()));
    required.values().removeIf(fields -> fields.stream().noneMatch(FieldRow::required));
    List<Asked> asked =
        people.stream().filter(one -> required.containsKey(one.category())).toList();
    Map<Long, Map<Long, Answer>> given =
        answers.of(asked.stream().map(Asked::attendee).collect(Collectors.toSet()));
    return asked.stream()
        .filter(
            one ->
                isIncomplete(
                    required.get(one.category()),
                    given.getOrDefault(one.attendee(), Map.of()),
                    one.photo()))
        .map(Asked::attendee)
        .collect(Collectors.toSet());
  }

  private static boolean isIncomplete(
      List<FieldRow> fields, Map<Long, Answer> given, boolean photo) {
    Map<Long, List<String>> sent = new HashMap<>();
    Set<Long> uploaded = new HashSet<>();
    for (FieldRow field : fields) {
      Answer answer = given.get(field.id());
      if (answer != null) sent.put(field.id(), answer.row(field).sent());
      if (answer != null && answer.hasFile() || photo && field.kind() == FieldKind.PHOTO)
        uploaded.add(field.id());
    }
    try {
      new FormRules(fields, new Answers(sent, Map.of())).check(uploaded);
      return false;
    } catch (AnswerRefused missing) {
      return true;
    }
  }
}
