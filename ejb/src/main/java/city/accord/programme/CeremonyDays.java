package city.accord.programme;

import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How sessions go in which a declaration is signed, as the signing itself tells. */
@Dependent
class CeremonyDays {

  @Inject private PublishedDeclarations declarations;
  @Inject private Clock clock;

  /**
   * What officers have said of the day, and what ceremonies tell of theirs while it lasts. A
   * session that an officer has started or cancelled goes by their word.
   *
   * @param said by officers, by slug
   */
  Map<String, SessionDay> now(Map<String, SessionDay> said, Programme latest, long summitId) {
    Instant now = clock.instant();
    return with(said, latest, summitId, session -> SessionDay.isOfItsDay(session, now));
  }

  /** The same, with what ceremonies told on earlier days: calendars keep that. */
  Map<String, SessionDay> ever(Map<String, SessionDay> said, Programme latest, long summitId) {
    return with(said, latest, summitId, session -> true);
  }

  private Map<String, SessionDay> with(
      Map<String, SessionDay> said,
      Programme latest,
      long summitId,
      Predicate<ReleasedSession> asked) {
    List<ReleasedSession> signings =
        latest.sessions().stream()
            .filter(session -> session.declaration() != null)
            .filter(asked)
            .toList();
    if (signings.isEmpty()) return said;
    Map<String, PublicDeclaration> known =
        declarations.of(summitId).stream()
            .collect(Collectors.toMap(PublicDeclaration::slug, Function.identity()));
    return with(said, signings, known, summitId, clock.instant());
  }

  static Map<String, SessionDay> with(
      Map<String, SessionDay> said,
      List<ReleasedSession> signings,
      Map<String, PublicDeclaration> known,
      long summitId,
      Instant now) {
    Map<String, SessionDay> days = new HashMap<>(said);
    for (ReleasedSession session : signings) {
      SessionDay day = said.get(session.slug());
      PublicDeclaration declaration = known.get(session.declaration());
      if (declaration == null || day != null && day.isDecided()) continue;
      told(session, declaration, summitId, now)
          .ifPresent(
              told -> {
                if (day != null) told.atLeastAsLateAs(day);
                days.put(session.slug(), told);
              });
    }
    return days;
  }

  /** Nothing of a ceremony that was held at another time, or is not yet late. */
  private static Optional<SessionDay> told(
      ReleasedSession session, PublicDeclaration declaration, long summitId, Instant now) {
    SessionDay day = new SessionDay(summitId, session.slug());
    Instant opened = declaration.openedAt();
    return switch (declaration.stage()) {
      case WAITING -> day.waits(session, now) ? Optional.of(day) : Optional.empty();
      case OPEN, SEALED, PUBLISHED -> {
        if (opened == null || !SessionDay.isOfItsDay(session, opened)) yield Optional.empty();
        day.begin(session, opened);
        if (declaration.sealedAt() != null) day.over(declaration.sealedAt());
        yield Optional.of(day);
      }
    };
  }
}
