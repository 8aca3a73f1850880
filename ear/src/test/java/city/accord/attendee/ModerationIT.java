package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.attendee.registration.AnswerRow;
import city.accord.attendee.registration.AttendeeAnswers;
import city.accord.attendee.registration.Decision;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.Forms;
import city.accord.attendee.registration.Moderation;
import city.accord.attendee.registration.OpenRegistrations.RegistrationNotOpen;
import city.accord.attendee.registration.OwnRegistration;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.upload.Upload;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers decide and complete of the guests who registered. */
@ArquillianTest
class ModerationIT {

  @Inject private AsOrganiser organiser;
  @Inject private Attendees attendees;
  @Inject private Forms forms;
  @Inject private AttendeeAnswers answers;
  @Inject private Moderation moderation;
  @Inject private Approvals approvals;
  @Inject private OpenCategory category;
  @Inject private Guests guests;

  @BeforeEach
  void openAForm() {
    category.opens();
    guests.comeTo(category);
  }

  @Test
  void whatWasApprovedIsJudgedAgainAfterAChange() {
    long outlet = category.field(FieldKind.SHORT_TEXT, "Outlet", false);
    guests.register("Jana", Map.of(outlet, "Daily"), Map.of());
    String jana = guests.token("Jana");
    long id = guests.own(jana).person().id();
    approvals.approve(id);
    guests.change(jana, "Jana", Map.of(outlet, "Daily"));
    assertEquals(AttendeeStatus.APPROVED, guests.own(jana).person().status());
    guests.change(jana, "Jana", Map.of(outlet, "Weekly"));
    assertEquals(AttendeeStatus.REGISTERED, guests.own(jana).person().status());
    assertEquals(1, approvals.decide(Decision.APPROVE, List.of(id)));
    assertEquals(0, approvals.decide(Decision.APPROVE, List.of(id)));
  }

  @Test
  void whatWasChangedMeanwhileIsNotDecidedUnseen() {
    long outlet = category.field(FieldKind.SHORT_TEXT, "Outlet", false);
    String jana = guests.registered("Jana");
    AttendeeRow seen = guests.own(jana).person();
    guests.change(jana, "Jana", Map.of(outlet, "Weekly"));
    assertStale(seen);
    AttendeeRow again = guests.own(jana).person();
    organiser.run(() -> decide(Decision.APPROVE, again.id(), again.version()));
    assertStale(again);
    assertEquals(AttendeeStatus.APPROVED, guests.own(jana).person().status());
  }

  @Test
  void whatAGuestSendsToAnOfficersFieldIsLeftOut() {
    long internal = category.field(FieldKind.SHORT_TEXT, "Background", true);
    guests.register("Jana", Map.of(internal, "cleared"), Map.of());
    String jana = guests.token("Jana");
    long id = guests.own(jana).person().id();
    assertEquals(List.of(), texts(organiser.get(() -> answers.of(id))));
    organiser.run(() -> answers.save(id, Guests.answers(Map.of(internal, "asked"), Map.of())));
    guests.change(jana, "Jana", Map.of(internal, "cleared"));
    assertEquals(List.of("asked"), texts(organiser.get(() -> answers.of(id))));
    assertEquals(List.of(), guests.own(jana).form().fields());
    assertEquals(List.of(), guests.own(jana).answers());
  }

  @Test
  void anOfficerCompletesWhatIsApprovedAndNoConsentGetsAnotherWording() {
    long photo = category.field(FieldKind.PHOTO, "Photo", false);
    long consent = category.field(FieldKind.CONSENT, "Agreed", false);
    guests.register("Jana", Map.of(consent, "true"), Map.of());
    long id = guests.own(guests.token("Jana")).person().id();
    approvals.approve(id);
    category.word(consent, "2");
    Upload portrait = new Upload("jana.png", png());
    organiser.run(
        () -> answers.save(id, Guests.answers(Map.of(consent, "true"), Map.of(photo, portrait))));
    assertTrue(organiser.get(() -> attendees.photo(id)).isPresent());
    AttendeeRow person = organiser.get(() -> attendees.row(id));
    assertEquals(AttendeeStatus.APPROVED, person.status());
    assertTrue(texts(organiser.get(() -> answers.of(id))).contains("1"), "the wording agreed to");
  }

  @Test
  void whoIsMovedToACategoryWithoutAFormKeepsTheLinkAndOfficersTheAnswers() {
    long outlet = category.field(FieldKind.SHORT_TEXT, "Outlet", false);
    long letter = category.field(FieldKind.FILE, "Letter", false);
    guests.register("Jana", Map.of(outlet, "Daily"), Map.of(letter, Guests.LETTER));
    String jana = guests.token("Jana");
    AttendeeRow person = guests.own(jana).person();
    String other = category.another();
    organiser.run(
        () ->
            attendees.edit(
                new EditAttendee(
                    person.id(),
                    person.version(),
                    person.name(),
                    other,
                    person.affiliation().name(),
                    person.email())));
    OwnRegistration moved = guests.own(jana);
    assertEquals("Jana", moved.person().name().latinGiven());
    assertFalse(moved.changeable());
    assertEquals(List.of(), moved.answers());
    assertThrows(RegistrationNotOpen.class, () -> guests.change(jana, "Jana", Map.of()));
    assertEquals(List.of(), organiser.get(() -> answers.of(person.id())));
    List<AnswerRow> former = organiser.get(() -> answers.former(person.id()));
    assertEquals("Daily", former.get(0).text());
    assertArrayEquals(
        Guests.LETTER.content(),
        organiser.get(() -> answers.file(person.id(), letter)).orElseThrow().content());
  }

  @Test
  void onlyOfficersWithTheRightSeeAnswersAndDecide() {
    assertThrows(EJBAccessException.class, () -> answers.of(1));
    assertThrows(EJBAccessException.class, () -> answers.former(1));
    assertThrows(EJBAccessException.class, () -> answers.file(1, 1));
    assertThrows(EJBAccessException.class, () -> forms.fields(category.code()));
    assertThrows(EJBAccessException.class, () -> moderation.notes(1));
    assertThrows(EJBAccessException.class, () -> decide(Decision.APPROVE, 1, 0));
  }

  private void assertStale(AttendeeRow seen) {
    assertThrows(
        ChangedMeanwhile.class,
        () -> organiser.run(() -> decide(Decision.REJECT, seen.id(), seen.version())));
  }

  private int decide(Decision decision, long id, int seen) {
    return moderation.decide(decision, Map.of(id, seen), false, null).decided();
  }

  private static List<String> texts(List<AnswerRow> rows) {
    return rows.stream().map(AnswerRow::text).toList();
  }

  private static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
