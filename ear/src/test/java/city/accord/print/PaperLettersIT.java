package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.Attendees;
import city.accord.attendee.passport.GuestPassport;
import city.accord.attendee.passport.PassportDetails;
import city.accord.attendee.passport.PassportName;
import city.accord.attendee.registration.Decision;
import city.accord.attendee.registration.Moderation;
import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.mail.Encloser;
import city.accord.mail.Enclosure;
import city.accord.mail.EnclosureRow;
import city.accord.mail.Outbox;
import city.accord.print.LetterField.NoSuchLetterField;
import city.accord.print.LettersOnPaper.NobodyToWriteTo;
import city.accord.testing.Approvals;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters on the summit's letterhead: who makes them, to whom, and who fetches their own. */
@ArquillianTest
class PaperLettersIT {

  private static final LocalizedText NONE = LocalizedText.EMPTY;
  private static final LocalizedText TEXT =
      LocalizedText.of("{name} 鈞鑒：\n\n敬邀蒞臨。", "Dear {name},\n\nbring your {category} pass.");

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private Approvals approvals;
  @Inject private Attendees attendees;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private PaperLetters letters;
  @Inject private OwnPaperLetters own;
  @Inject private GuestPassport passport;
  @Inject private AuditLog audit;
  @Inject private Moderation moderation;
  @Inject private Outbox outbox;
  @Inject private Encloser encloser;

  private String jana;

  @BeforeEach
  void janaRegisters() {
    category.opens();
    guests.comeTo(category);
    jana = guests.registered("Jana");
  }

  @AfterEach
  void noneIsReleasedAndNoKeyIsSet() {
    System.clearProperty("accord.passport.keys");
    save(TEXT, Set.of());
  }

  @Test
  void anOfficerWritesToThoseWhoComeInTheLanguageAskedFor() {
    save(TEXT, Set.of());
    String petr = guests.registered("Petr");
    List<Long> both = List.of(id(jana), id(petr));
    String english = organiser.get(() -> text(Language.EN, both));
    assertTrue(english.contains("Dear Jana " + category.name()), english);
    assertTrue(english.contains("bring your " + category.name() + " pass"), english);
    assertTrue(english.contains("Dear Petr"), english);
    assertTrue(organiser.get(() -> text(Language.ZH_HANT, both)).contains("敬邀蒞臨"));
    organiser.run(() -> attendees.withdraw(id(petr)));
    assertEquals(-1, organiser.get(() -> text(Language.EN, both)).indexOf("Petr"));
    assertThrows(
        NobodyToWriteTo.class, () -> organiser.run(() -> text(Language.EN, List.of(id(petr)))));
  }

  @Test
  void aGuestFetchesTheirOwnOnceTheyAreApprovedAndItIsReleased() {
    save(TEXT, Set.of(PaperLetter.VISA));
    assertEquals(List.of(), own.released(jana));
    assertThrows(NotThere.class, () -> ownText(PaperLetter.VISA));
    approvals.approve(id(jana));
    assertEquals(List.of(PaperLetter.VISA), own.released(jana));
    assertTrue(ownText(PaperLetter.VISA).contains("Dear Jana"));
    assertThrows(NotThere.class, () -> ownText(PaperLetter.INVITATION));
    save(TEXT, Set.of());
    assertThrows(NotThere.class, () -> ownText(PaperLetter.VISA));
    assertEquals(List.of(), own.released("nothing"));
  }

  @Test
  void theEmailThatTellsOfAnApprovalEnclosesTheInvitationOnceItIsReleased() {
    save(TEXT, Set.of(PaperLetter.VISA));
    approve(jana);
    assertEquals(List.of(), enclosed());
    String petr = guests.registered("Petr");
    save(TEXT, Set.of(PaperLetter.INVITATION));
    approve(petr);
    encloser.make();
    List<EnclosureRow> files = enclosed();
    assertEquals("invitation.pdf", files.get(0).fileName());
    Enclosure file = organiser.get(() -> outbox.enclosure(files.get(0).mail(), files.get(0).id()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(file.content());
    assertTrue(read(out).contains("Dear Petr"), read(out));
  }

  private void approve(String token) {
    Map<Long, Integer> seen =
        organiser.get(() -> Map.of(id(token), attendees.row(id(token)).version()));
    organiser.run(() -> moderation.decide(Decision.APPROVE, seen, true, null));
  }

  /** What goes with the newest letter. */
  private List<EnclosureRow> enclosed() {
    return organiser.get(
        () -> {
          long newest = outbox.newest(null, 1).get(0).id();
          return outbox.enclosures(List.of(newest)).getOrDefault(newest, List.of());
        });
  }

  @Test
  void aLetterNamesThePassportToWhoMayReadItAndToItsHolder() throws IOException {
    Path key = Files.createTempFile("passport", ".keys");
    Files.writeString(key, "one MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    System.setProperty("accord.passport.keys", key.toString());
    save(TEXT.with(Language.EN, "To {passport-name}{born} of us"), Set.of(PaperLetter.VISA));
    approvals.approve(id(jana));
    PassportName name = PassportName.typed("Koubkova", "Jana Maria");
    passport.save(jana, 0, new PassportDetails(name, LocalDate.of(1970, 5, 3)));
    List<Long> people = List.of(id(jana));
    String read = organiser.get(() -> text(Language.EN, people));
    assertTrue(read.contains("To KOUBKOVA, JANA MARIA, born on 3 May 1970, of us"), read);
    assertTrue(ownText(PaperLetter.VISA).contains("KOUBKOVA"));
    account.run(
        "print@accord.example",
        Set.of(Right.PRINT),
        () -> {
          String other = text(Language.EN, people);
          assertTrue(other.contains("To Jana " + category.name() + " of us"), other);
        });
    AuditFilter readings = new AuditFilter(null, "passport", null, null, null);
    assertEquals(
        List.of("passport.read", "passport.read", "passport.changed"),
        organiser.get(() -> audit.page(readings, Long.MAX_VALUE, 3)).stream()
            .map(AuditRow::event)
            .toList());
  }

  @Test
  void aTextThatNamesWhatThereIsNotIsNotSaved() {
    LocalizedText wrong = TEXT.with(Language.EN, "Dear {nmae},");
    assertThrows(NoSuchLetterField.class, () -> save(wrong, Set.of()));
  }

  @Test
  void ofTwoOfficersTheSecondIsTold() {
    save(TEXT, Set.of());
    LetterheadRow seen = organiser.get(() -> letters.head());
    save(TEXT.with(Language.EN, "Dear {name}"), Set.of());
    assertThrows(ChangedMeanwhile.class, () -> organiser.run(() -> letters.save(seen)));
  }

  @Test
  void onlyThosePrintWhoMay() {
    account.run(
        "people@accord.example",
        Set.of(Right.PEOPLE, Right.READ),
        () -> {
          assertThrows(EJBAccessException.class, () -> letters.head());
          assertThrows(EJBAccessException.class, () -> text(Language.EN, List.of(id(jana))));
        });
  }

  private void save(LocalizedText text, Set<PaperLetter> released) {
    organiser.run(
        () ->
            letters.save(
                new LetterheadRow(
                    letters.head().version(),
                    NONE,
                    LocalizedText.of("臺北", "Taipei"),
                    NONE,
                    NONE,
                    Map.of(PaperLetter.INVITATION, text, PaperLetter.VISA, text),
                    released)));
  }

  private String text(Language language, List<Long> people) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    letters.write(PaperLetter.INVITATION, people, language, "Letters", out);
    return read(out);
  }

  private String ownText(PaperLetter kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    own.write(jana, kind, Language.EN, "Letter", out);
    return read(out);
  }

  private static String read(ByteArrayOutputStream out) {
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long id(String token) {
    return guests.own(token).person().id();
  }
}
