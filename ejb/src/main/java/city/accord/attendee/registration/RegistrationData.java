package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a person answered, when they were sent links, and what officers noted. */
@Dependent
class RegistrationData implements PersonalData {

  @PersistenceContext private EntityManager em;
  @Inject private FormStore forms;
  @Inject private AnswerStore answers;
  @Inject private Clock clock;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        new Part("answers", answers(attendee).map(RegistrationData::entry).toList()),
        Part.of(
            em,
            "registrationLinks",
            "sentAt",
            "select l.sentAt from RegistrationLink l where l.attendee.id = :id order by l.id",
            attendee),
        Part.of(
            em,
            "waitingList",
            "since, offeredAt, answerUntil, reason, outcome, endedAt",
            "select w.since, w.offeredAt, w.answerUntil, w.reason, w.outcome, w.endedAt from"
                + " WaitingPlace w where w.attendeeId = :id order by w.since",
            attendee),
        Part.of(
            em,
            "notes",
            "author, note, writtenAt",
            "select n.author, n.text, n.writtenAt from OfficerNote n where n.attendeeId = "
                + ":id order by n.id",
            attendee));
  }

  /** To the form of the person's category, and to those of categories that they were in before. */
  private Stream<AnswerRow> answers(long id) {
    Attendee attendee = em.find(Attendee.class, id);
    return Stream.concat(
        answers.rows(id, forms.rows(attendee.category().id())).stream(),
        answers.formerRows(attendee).stream());
  }

  private static Map<String, Object> entry(AnswerRow answer) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("question", answer.label());
    entry.put("answer", answer.in(Language.EN));
    entry.put("answeredAt", answer.answeredAt());
    return entry;
  }

  /** The files go with their answers. The links end and stay: a form counts who came by it. */
  @Override
  public void erase(Attendee attendee) {
    for (String kind : List.of("Answer", "OfficerNote", "WaitingPlace"))
      em.createQuery("delete from " + kind + " one where one.attendeeId = :id")
          .setParameter("id", attendee.id())
          .executeUpdate();
    em.createQuery(
            "select l from RegistrationLink l where l.attendee = :attendee", RegistrationLink.class)
        .setParameter("attendee", attendee)
        .getResultStream()
        .forEach(link -> link.end(clock.instant()));
  }

  @Override
  public Map<String, byte[]> files(long attendee) {
    Map<String, byte[]> files = new TreeMap<>();
    answers(attendee)
        .filter(answer -> answer.fileName() != null)
        .forEach(
            answer ->
                answers
                    .file(attendee, answer.field())
                    .ifPresent(file -> files.put(path(answer), file.content())));
    return files;
  }

  /** Named by us: what was typed as a name is no path in an archive. */
  private static String path(AnswerRow answer) {
    String ending = answer.fileType().replaceFirst(".*/", "").replaceAll("[^a-z0-9]", "");
    return "answers/%d.%s".formatted(answer.field().id(), ending);
  }
}
