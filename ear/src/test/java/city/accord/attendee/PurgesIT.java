package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.Moderation;
import city.accord.attendee.registration.PrivacyPages;
import city.accord.attendee.registration.ToldPrivacy;
import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.summit.Summits;
import city.accord.testing.AsOrganiser;
import city.accord.testing.ChangedSummit;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept no longer goes on its day, by hand or by night, and nothing else does. */
@ArquillianTest
class PurgesIT {

  private static final AuditFilter PURGED = new AuditFilter(null, "privacy", null, null, null);

  @Inject private AsOrganiser organiser;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Attendees attendees;
  @Inject private Moderation moderation;
  @Inject private Purges purges;
  @Inject private NightlyPurge night;
  @Inject private PrivacyPages pages;
  @Inject private AuditLog audit;
  @Inject private Summits summits;
  @Inject private ChangedSummit changed;
  @Inject private Clock clock;

  private LocalDate lastDay;
  private long birth;
  private String link;
  private long person;

  @BeforeEach
  void register() {
    category.opens();
    guests.comeTo(category);
    lastDay = summits.current().lastDay();
    birth = category.field(FieldKind.DATE, "Birth", false);
    guests.register("Jana", Map.of(birth, "1980-05-04"), Map.of());
    link = guests.token("Jana");
    person = guests.own(link).person().id();
    organiser.run(() -> moderation.write(person, "Speaks Czech"));
    say(false, LocalizedText.EMPTY);
  }

  @AfterEach
  void asBefore() {
    say(false, LocalizedText.EMPTY);
    changed.asBefore();
  }

  @Test
  void whatIsDueGoesByHandAndTheRestStays() {
    changed.endedBefore(29);
    assertEquals(0, organiser.get(purges::purge));
    changed.endedBefore(30);
    PurgeRow photos = row(DataKind.PHOTO.name());
    assertTrue(photos.due());
    assertEquals(summits.current().today(clock), photos.goesOn());
    PurgeRow births = births();
    assertEquals(1, births.count());
    assertEquals(summits.current().today(clock).plusDays(60), births.goesOn());
    assertTrue(row(DataKind.NOTE.name()).count() > 0);
    organiser.run(purges::purge);
    assertEquals(1, births().count());
    assertEquals(1, organiser.get(() -> moderation.notes(person)).size());
    changed.endedBefore(90);
    assertTrue(organiser.get(purges::purge) >= 2);
    assertEquals(0, births().count());
    assertEquals(List.of(), organiser.get(() -> moderation.notes(person)));
    assertEquals("Jana", organiser.get(() -> attendees.row(person)).name().latinGiven());
    assertEquals(List.of(), guests.own(link).answers());
    assertEquals(0, organiser.get(purges::purge));
  }

  @Test
  void byNightItGoesOnceItIsSwitchedOnAndIsOnRecordWithCounts() {
    changed.endedBefore(91);
    night.purge();
    assertEquals(1, births().count());
    say(true, LocalizedText.EMPTY);
    night.purge();
    assertEquals(0, births().count());
    String births = category.code() + ": Birth";
    List<AuditRow> log = organiser.get(() -> audit.page(PURGED, Long.MAX_VALUE, 50));
    assertEquals(
        List.of("1"),
        log.stream().filter(row -> row.subject().equals(births)).map(AuditRow::detail).toList());
    night.purge();
    assertEquals(log, organiser.get(() -> audit.page(PURGED, Long.MAX_VALUE, 50)));
  }

  @Test
  void guestsReadWhatTheRulesAndTheFormsSay() {
    LocalizedText why = LocalizedText.of("製作識別證", "For the badge");
    say(false, why);
    ToldPrivacy told = pages.told();
    ToldPrivacy.Kind photo =
        told.kinds().stream().filter(one -> one.kind() == DataKind.PHOTO).findFirst().orElseThrow();
    assertEquals(why, photo.purpose());
    assertEquals(lastDay.plusDays(30), photo.goesOn());
    ToldPrivacy.Form form =
        told.forms().stream()
            .filter(one -> one.category().in(Language.EN).equals(category.name()))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(lastDay.plusDays(90)),
        form.fields().stream().map(ToldPrivacy.Field::goesOn).toList());
    assertThrows(EJBAccessException.class, purges::purge);
    PrivacySettings stale = organiser.get(purges::settings);
    say(false, LocalizedText.EMPTY);
    assertThrows(ChangedMeanwhile.class, () -> organiser.run(() -> purges.save(stale)));
  }

  private PurgeRow births() {
    return organiser.get(purges::preview).stream()
        .filter(row -> category.code().equals(row.form()))
        .findFirst()
        .orElseThrow();
  }

  private PurgeRow row(String kind) {
    return organiser.get(purges::preview).stream()
        .filter(row -> row.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  /** Everything as is usual but for the purpose of photos. */
  private void say(boolean nightly, LocalizedText why) {
    Map<DataKind, PrivacyRule> rules = new EnumMap<>(DataKind.class);
    for (DataKind kind : DataKind.values())
      rules.put(kind, new PrivacyRule(kind.usual(), LocalizedText.EMPTY));
    rules.put(DataKind.PHOTO, new PrivacyRule(KeptFor.DAYS_30, why));
    int version = organiser.get(purges::settings).version();
    organiser.run(
        () -> purges.save(new PrivacySettings(version, LocalizedText.EMPTY, null, nightly, rules)));
  }
}
