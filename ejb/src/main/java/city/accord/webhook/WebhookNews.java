package city.accord.webhook;

import city.accord.Settings;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeChanged;
import city.accord.programme.DayChanged;
import city.accord.programme.OnTheDay;
import city.accord.programme.ProgrammeReleased;
import city.accord.programme.SessionToday;
import city.accord.programme.output.PublicAddresses;
import city.accord.signing.events.CeremonyOpened;
import city.accord.signing.events.DeclarationPublished;
import city.accord.signing.events.DeclarationSealed;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** Hears what happens, and words it for other systems: of people no more than id and category. */
@Dependent
class WebhookNews {

  @PersistenceContext private EntityManager em;
  @Inject private WebhookPosts posts;
  @Inject private OnTheDay day;
  @Inject private Summits summits;

  /** Each step is told once: a person who is corrected is as registered as before. */
  void on(@Observes AttendeeChanged change) {
    Attendee attendee = em.find(Attendee.class, change.attendeeId());
    WebhookKind kind = attendee == null ? null : kindOf(attendee);
    String subject = "attendee " + change.attendeeId();
    if (kind == null || posts.lastOf(subject) == kind) return;
    posts.tell(
        attendee.summitId(),
        kind,
        subject,
        JsonFactory.createObjectBuilder()
            .add("id", attendee.id())
            .add("category", attendee.category().code())
            .build());
  }

  private static WebhookKind kindOf(Attendee attendee) {
    if (attendee.isApproved()) return WebhookKind.ATTENDEE_APPROVED;
    return attendee.isRegistered() ? WebhookKind.ATTENDEE_REGISTERED : null;
  }

  void on(@Observes ProgrammeReleased release) {
    tell(
        WebhookKind.PROGRAMME_RELEASED,
        "release " + release.number(),
        JsonFactory.createObjectBuilder()
            .add("number", release.number())
            .add("url", addresses().changes(Language.EN)));
  }

  void on(@Observes DayChanged change) {
    find(change.slug())
        .ifPresent(
            session ->
                tell(
                    WebhookKind.SESSION_CHANGED,
                    "session " + change.slug(),
                    JsonFactory.createObjectBuilder()
                        .add("session", change.slug())
                        .add("state", word(session.state()))
                        .add("plannedStart", session.session().startsAt().toString())
                        .add("plannedEnd", session.session().endsAt().toString())
                        .add("startsAt", session.startsAt().toString())
                        .add("endsAt", session.endsAt().toString())
                        .add("lateMinutes", session.isCancelled() ? 0 : session.lateness())
                        .add("url", addresses().session(change.slug(), Language.EN))));
  }

  private Optional<SessionToday> find(String slug) {
    return day.all().stream().filter(one -> one.session().slug().equals(slug)).findFirst();
  }

  private static String word(SessionToday.State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void on(@Observes CeremonyOpened opened) {
    tell(
        WebhookKind.CEREMONY_OPENED,
        "ceremony " + opened.ceremonyId(),
        declaration(opened.ceremonyId(), opened.declaration()));
  }

  void on(@Observes DeclarationSealed sealed) {
    tell(
        WebhookKind.CEREMONY_SEALED,
        "ceremony " + sealed.ceremonyId(),
        declaration(sealed.ceremonyId(), sealed.declaration())
            .add("fingerprint", sealed.fingerprint()));
  }

  void on(@Observes DeclarationPublished published) {
    tell(
        WebhookKind.DECLARATION_PUBLISHED,
        "ceremony " + published.ceremonyId(),
        declaration(published.ceremonyId(), published.declaration()));
  }

  private static JsonObjectBuilder declaration(long ceremony, String slug) {
    return JsonFactory.createObjectBuilder()
        .add("ceremony", ceremony)
        .add("declaration", slug)
        .add("url", Settings.baseUrl() + "/en/declaration/" + slug);
  }

  private static PublicAddresses addresses() {
    return new PublicAddresses(Settings.baseUrl());
  }

  private void tell(WebhookKind kind, String subject, JsonObjectBuilder data) {
    JsonObject whole = data.build();
    summits.find().map(Summit::id).ifPresent(id -> posts.tell(id, kind, subject, whole));
  }
}
