package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.account.Brake.TooManyTries;
import city.accord.attendee.registration.AnswerRefused;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.OpenRegistrations.RegistrationNotOpen;
import city.accord.attendee.registration.RegistrationForm.RegistrationFull;
import city.accord.testing.AtOnce;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.upload.Upload;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an open form takes, and what it refuses. */
@ArquillianTest
class OpenFormIT {

  private static final int AT_ONCE = 6;

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private OpenRegistrations registrations;
  @Inject private OpenCategory category;
  @Inject private Guests guests;

  @BeforeEach
  void openAForm() {
    category.opens();
    guests.comeTo(category);
  }

  @Test
  void ofTheSameFormSentManyTimesAtOnceOnePersonComes() throws Exception {
    List<Boolean> taken = atOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> "Jana").toList());
    assertFalse(taken.contains(false), "each reads the same, so that none tells who is registered");
    assertEquals(1, guests.count());
  }

  @Test
  void ofManyWhoRegisterAtOnceNoMoreComeThanMay() throws Exception {
    category.open(2, null);
    List<String> many = List.of("Ana", "Bea", "Cilka", "Dana", "Ema", "Fany");
    assertEquals(2, atOnce(many).stream().filter(taken -> taken).count());
    assertEquals(2, guests.count());
  }

  @Test
  void whoWithdrawsGivesTheirPlaceAway() {
    category.open(1, null);
    String jana = guests.registered("Jana");
    assertThrows(RegistrationFull.class, () -> guests.register("Petr", Map.of(), Map.of()));
    guests.withdraw(jana);
    guests.register("Petr", Map.of(), Map.of());
    assertEquals(AttendeeStatus.WITHDRAWN, guests.own(jana).person().status());
    assertThrows(Attendee.AlreadyWithdrawn.class, () -> guests.change(jana, "Jana", Map.of()));
  }

  @Test
  void whereNobodyMoreMayRegisterTheAnswerDoesNotTellWhoHas() throws Exception {
    String jana = guests.registered("Jana");
    category.open(1, null);
    guests.register("Jana", Map.of(), Map.of());
    sentLongAgo(guests.own(jana).person().id());
    assertThrows(RegistrationFull.class, () -> guests.register("Petr", Map.of(), Map.of()));
    assertThrows(RegistrationFull.class, () -> guests.register("Jana", Map.of(), Map.of()));
  }

  @Test
  void afterTheClosingDateNobodyRegistersOrChanges() {
    String jana = guests.registered("Jana");
    assertTrue(guests.own(jana).changeable());
    category.open(null, Instant.EPOCH);
    assertFalse(registrations.form(category.code()).open());
    assertFalse(guests.own(jana).changeable());
    assertThrows(RegistrationNotOpen.class, () -> guests.register("Petr", Map.of(), Map.of()));
    assertThrows(RegistrationNotOpen.class, () -> guests.change(jana, "Jana", Map.of()));
    guests.withdraw(jana);
    assertEquals(AttendeeStatus.WITHDRAWN, guests.own(jana).person().status());
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRefusedAtItsField() {
    long letter = category.field(FieldKind.FILE, "Letter", false);
    byte[] page = "<html>%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    AnswerRefused refused = refused(letter, new Upload("letter.pdf", page));
    assertEquals("refused.FileOfOtherKind", refused.key());
    assertEquals("answer-" + letter, refused.field());
    assertEquals(0, guests.count());
  }

  @Test
  void aPhotoThatIsNoneIsRefusedAtItsFieldAndNothingIsKept() {
    long photo = category.field(FieldKind.PHOTO, "Photo", false);
    AnswerRefused refused = refused(photo, Guests.LETTER);
    assertEquals("refused.NotAPhoto", refused.key());
    assertEquals("answer-" + photo, refused.field());
    assertEquals(0, guests.count());
  }

  @Test
  void formsThatAreRefusedCountAgainstTheBrakeAsWell() {
    category.open(null, Instant.EPOCH);
    for (int i = 0; i < 12; i++)
      assertThrows(RegistrationNotOpen.class, () -> guests.register("Jana", Map.of(), Map.of()));
    assertThrows(TooManyTries.class, () -> guests.register("Jana", Map.of(), Map.of()));
    assertThrows(TooManyTries.class, () -> guests.change("wrong", "Jana", Map.of()));
  }

  /** Whether each of these guests, all at the same time, was taken. */
  private List<Boolean> atOnce(List<String> many) throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (String guest : many) all.add(() -> isTaken(guest));
    return AtOnce.answers(all);
  }

  private boolean isTaken(String given) {
    try {
      guests.register(given, Map.of(), Map.of());
      return true;
    } catch (RegistrationFull full) {
      return false;
    }
  }

  private void sentLongAgo(long attendee) throws Exception {
    transaction.begin();
    em.createNativeQuery("update registration_link set sent_at = ? where attendee_id = ?")
        .setParameter(1, Timestamp.from(Instant.now().minus(1, ChronoUnit.DAYS)))
        .setParameter(2, attendee)
        .executeUpdate();
    transaction.commit();
  }

  private AnswerRefused refused(long field, Upload file) {
    return assertThrows(
        AnswerRefused.class, () -> guests.register("Jana", Map.of(), Map.of(field, file)));
  }
}
