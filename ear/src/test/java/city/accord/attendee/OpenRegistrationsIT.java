package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.account.Brake.TooManyTries;
import city.accord.attendee.registration.AnswerRefused;
import city.accord.attendee.registration.AnswerRow;
import city.accord.attendee.registration.Answers;
import city.accord.attendee.registration.AttendeeAnswers;
import city.accord.attendee.registration.Decision;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.FieldRow;
import city.accord.attendee.registration.Forms;
import city.accord.attendee.registration.Moderation;
import city.accord.attendee.registration.OpenFormSettings;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.OpenRegistrations.RegistrationNotOpen;
import city.accord.attendee.registration.OwnRegistration;
import city.accord.attendee.registration.RegisterGuest;
import city.accord.attendee.registration.RegistrationForm.RegistrationFull;
import city.accord.attendee.registration.RegistrationLink.RegistrationLinkNotValid;
import city.accord.attendee.registration.Upload;
import city.accord.summit.Hue;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Letters;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests who register by an open form, and come back by their link. */
@ArquillianTest
class OpenRegistrationsIT {

  private static final int AT_ONCE = 6;
  private static final String PDF = "%PDF-1.4\n%%EOF";
  private static final LocalizedText NONE = LocalizedText.EMPTY;

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private AsOrganiser organiser;
  @Inject private AnySummit summit;
  @Inject private Categories categories;
  @Inject private Attendees attendees;
  @Inject private AttendeeSearch search;
  @Inject private Forms forms;
  @Inject private OpenRegistrations registrations;
  @Inject private AttendeeAnswers answers;
  @Inject private Moderation moderation;
  @Inject private Approvals approvals;
  @Inject private Letters letters;

  /** A family name of this test's own, and a category of that name with an open form. */
  private String family;

  private String category;

  /** A network of this test's own. */
  private String from;

  @BeforeEach
  void openAForm() {
    summit.takesPlace();
    family = "Reporter" + System.nanoTime();
    from =
        "2001:db8:"
            + Long.toHexString(System.nanoTime() & 0xffff_ffffL).replaceAll("(....)$", ":$1")
            + "::1";
    category = newCategory(family);
    open(null, null);
  }

  @Test
  void ofTheSameFormSentManyTimesAtOnceOnePersonComes() throws Exception {
    List<Boolean> taken = atOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> "Jana").toList());
    assertFalse(taken.contains(false), "each reads the same, so that none tells who is registered");
    assertEquals(1, people());
  }

  @Test
  void ofManyWhoRegisterAtOnceNoMoreComeThanMay() throws Exception {
    open(2, null);
    List<String> guests = List.of("Ana", "Bea", "Cilka", "Dana", "Ema", "Fany");
    assertEquals(2, atOnce(guests).stream().filter(taken -> taken).count());
    assertEquals(2, people());
  }

  @Test
  void whoWithdrawsGivesTheirPlaceAway() {
    open(1, null);
    String jana = registered("Jana");
    assertThrows(RegistrationFull.class, () -> register("Petr", Map.of(), Map.of()));
    registrations.withdraw(jana, from);
    register("Petr", Map.of(), Map.of());
    assertEquals(AttendeeStatus.WITHDRAWN, own(jana).person().status());
    assertThrows(Attendee.AlreadyWithdrawn.class, () -> change(jana, guest("Jana", Map.of())));
  }

  @Test
  void aLinkShowsAndChangesTheDataOfItsHolderAlone() {
    long letter = field(FieldKind.FILE, "Letter", false);
    register("Jana", Map.of(), Map.of(letter, upload(PDF)));
    register("Petr", Map.of(), Map.of());
    String jana = token("Jana");
    String petr = token("Petr");
    assertEquals("Jana", own(jana).person().name().latinGiven());
    change(petr, guest("Pavel", Map.of()));
    assertEquals("Pavel", own(petr).person().name().latinGiven());
    assertEquals("Jana", own(jana).person().name().latinGiven());
    assertArrayEquals(bytes(PDF), registrations.file(jana, letter).orElseThrow().content());
    assertTrue(registrations.file(petr, letter).isEmpty());
    assertTrue(registrations.photo(petr).isEmpty());
  }

  @Test
  void aWrongLinkIsAnsweredAlikeWhateverItAsks() {
    long letter = field(FieldKind.FILE, "Letter", false);
    String wrong = registered("Jana") + "x";
    assertTrue(registrations.own(wrong).isEmpty());
    assertTrue(registrations.photo(wrong).isEmpty());
    assertTrue(registrations.file(wrong, letter).isEmpty());
    assertThrows(RegistrationLinkNotValid.class, () -> registrations.withdraw(wrong, from));
    assertThrows(RegistrationLinkNotValid.class, () -> change(wrong, guest("Jana", Map.of())));
    assertTrue(own(token("Jana")).person().status().isComing());
  }

  @Test
  void whatWasApprovedIsJudgedAgainAfterAChange() {
    long outlet = field(FieldKind.SHORT_TEXT, "Outlet", false);
    register("Jana", Map.of(outlet, "Daily"), Map.of());
    String jana = token("Jana");
    long id = own(jana).person().id();
    approvals.approve(id);
    change(jana, guest("Jana", Map.of(outlet, "Daily")));
    assertEquals(AttendeeStatus.APPROVED, own(jana).person().status());
    change(jana, guest("Jana", Map.of(outlet, "Weekly")));
    assertEquals(AttendeeStatus.REGISTERED, own(jana).person().status());
    assertEquals(1, approvals.decide(Decision.APPROVE, List.of(id)));
    assertEquals(0, approvals.decide(Decision.APPROVE, List.of(id)));
  }

  @Test
  void whatAGuestSendsToAnOfficersFieldIsLeftOut() {
    long internal = field(FieldKind.SHORT_TEXT, "Background", true);
    register("Jana", Map.of(internal, "cleared"), Map.of());
    String jana = token("Jana");
    long id = own(jana).person().id();
    assertEquals(List.of(), texts(organiser.get(() -> answers.of(id))));
    organiser.run(() -> answers.save(id, answers(Map.of(internal, "asked"), Map.of())));
    change(jana, guest("Jana", Map.of(internal, "cleared")));
    assertEquals(List.of("asked"), texts(organiser.get(() -> answers.of(id))));
    assertEquals(List.of(), own(jana).form().fields());
    assertEquals(List.of(), own(jana).answers());
  }

  @Test
  void afterTheClosingDateNobodyRegistersOrChanges() {
    String jana = registered("Jana");
    assertTrue(own(jana).changeable());
    open(null, Instant.EPOCH);
    assertFalse(registrations.form(category).open());
    assertFalse(own(jana).changeable());
    assertThrows(RegistrationNotOpen.class, () -> register("Petr", Map.of(), Map.of()));
    assertThrows(RegistrationNotOpen.class, () -> change(jana, guest("Jana", Map.of())));
    registrations.withdraw(jana, from);
    assertEquals(AttendeeStatus.WITHDRAWN, own(jana).person().status());
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRefusedAtItsField() {
    long letter = field(FieldKind.FILE, "Letter", false);
    AnswerRefused refused = refused(letter, "<html>" + PDF);
    assertEquals("refused.FileOfOtherKind", refused.key());
    assertEquals("answer-" + letter, refused.field());
    assertEquals(0, people());
  }

  @Test
  void aPhotoThatIsNoneIsRefusedAtItsFieldAndNothingIsKept() {
    long photo = field(FieldKind.PHOTO, "Photo", false);
    AnswerRefused refused = refused(photo, PDF);
    assertEquals("refused.NotAPhoto", refused.key());
    assertEquals("answer-" + photo, refused.field());
    assertEquals(0, people());
  }

  @Test
  void whoIsMovedToACategoryWithoutAFormKeepsTheLinkAndOfficersTheAnswers() {
    long outlet = field(FieldKind.SHORT_TEXT, "Outlet", false);
    long letter = field(FieldKind.FILE, "Letter", false);
    register("Jana", Map.of(outlet, "Daily"), Map.of(letter, upload(PDF)));
    String jana = token("Jana");
    AttendeeRow person = own(jana).person();
    String other = newCategory(family + "b");
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
    OwnRegistration moved = own(jana);
    assertEquals("Jana", moved.person().name().latinGiven());
    assertFalse(moved.changeable());
    assertEquals(List.of(), moved.answers());
    assertThrows(RegistrationNotOpen.class, () -> change(jana, guest("Jana", Map.of())));
    assertEquals(List.of(), organiser.get(() -> answers.of(person.id())));
    List<AnswerRow> former = organiser.get(() -> answers.former(person.id()));
    assertEquals("Daily", former.get(0).text());
    assertArrayEquals(
        bytes(PDF), organiser.get(() -> answers.file(person.id(), letter)).orElseThrow().content());
  }

  @Test
  void whereNobodyMoreMayRegisterTheAnswerDoesNotTellWhoHas() throws Exception {
    String jana = registered("Jana");
    open(1, null);
    register("Jana", Map.of(), Map.of());
    sentLongAgo(own(jana).person().id());
    assertThrows(RegistrationFull.class, () -> register("Petr", Map.of(), Map.of()));
    assertThrows(RegistrationFull.class, () -> register("Jana", Map.of(), Map.of()));
  }

  private void sentLongAgo(long attendee) throws Exception {
    transaction.begin();
    em.createNativeQuery("update registration_link set sent_at = ? where attendee_id = ?")
        .setParameter(1, Timestamp.from(Instant.now().minus(1, ChronoUnit.DAYS)))
        .setParameter(2, attendee)
        .executeUpdate();
    transaction.commit();
  }

  @Test
  void theFirstLetterRepeatsNothingThatAStrangerTyped() {
    register("Jana", Map.of(), Map.of());
    String letter = letters.newestTo(address("Jana"));
    assertFalse(letter.contains("Jana"), letter);
    assertFalse(letter.contains("The Daily"), letter);
  }

  @Test
  void aNewAddressGetsALinkOfItsOwn() {
    String jana = registered("Jana");
    RegisterGuest moved = guest("Jana", Map.of());
    String address = "new." + address("Jana");
    change(
        jana,
        new RegisterGuest(moved.name(), false, moved.affiliation(), address, moved.answers()));
    assertEquals(own(jana).person().id(), own(tokenOf(address)).person().id());
  }

  @Test
  void ofTwoChangesAtOnceBothEndWellAndOneStays() throws Exception {
    long outlet = field(FieldKind.SHORT_TEXT, "Outlet", false);
    String jana = registered("Jana");
    List<Callable<Void>> both = new ArrayList<>();
    for (String name : List.of("Daily", "Weekly"))
      both.add(
          () -> {
            change(jana, guest("Jana", Map.of(outlet, name)));
            return null;
          });
    ExecutorService hands = Executors.newFixedThreadPool(2);
    try {
      for (Future<Void> each : hands.invokeAll(both)) each.get();
    } finally {
      hands.shutdownNow();
    }
    assertEquals(1, own(jana).answers().size());
  }

  @Test
  void whatWasChangedMeanwhileIsNotDecidedUnseen() {
    long outlet = field(FieldKind.SHORT_TEXT, "Outlet", false);
    String jana = registered("Jana");
    AttendeeRow seen = own(jana).person();
    change(jana, guest("Jana", Map.of(outlet, "Weekly")));
    assertStale(seen);
    AttendeeRow again = own(jana).person();
    organiser.run(() -> decide(Decision.APPROVE, again.id(), again.version()));
    assertStale(again);
    assertEquals(AttendeeStatus.APPROVED, own(jana).person().status());
  }

  private void assertStale(AttendeeRow seen) {
    assertThrows(
        ChangedMeanwhile.class,
        () -> organiser.run(() -> decide(Decision.REJECT, seen.id(), seen.version())));
  }

  @Test
  void anOfficerCompletesWhatIsApprovedAndNoConsentGetsAnotherWording() {
    long photo = field(FieldKind.PHOTO, "Photo", false);
    long consent = field(FieldKind.CONSENT, "Agreed", false);
    register("Jana", Map.of(consent, "true"), Map.of());
    long id = own(token("Jana")).person().id();
    approvals.approve(id);
    word(consent, "2");
    Upload portrait = new Upload("jana.png", png());
    organiser.run(
        () -> answers.save(id, answers(Map.of(consent, "true"), Map.of(photo, portrait))));
    assertTrue(organiser.get(() -> attendees.photo(id)).isPresent());
    AttendeeRow person = organiser.get(() -> attendees.row(id));
    assertEquals(AttendeeStatus.APPROVED, person.status());
    assertTrue(texts(organiser.get(() -> answers.of(id))).contains("1"), "the wording agreed to");
  }

  @Test
  void formsThatAreRefusedCountAgainstTheBrakeAsWell() {
    open(null, Instant.EPOCH);
    for (int i = 0; i < 12; i++)
      assertThrows(RegistrationNotOpen.class, () -> register("Jana", Map.of(), Map.of()));
    assertThrows(TooManyTries.class, () -> register("Jana", Map.of(), Map.of()));
    assertThrows(TooManyTries.class, () -> change("wrong", guest("Jana", Map.of())));
  }

  @Test
  void whoTriesManyLinksHasToWait() {
    for (int i = 0; i < 30; i++)
      assertThrows(RegistrationLinkNotValid.class, () -> registrations.withdraw("wrong", from));
    assertThrows(TooManyTries.class, () -> registrations.withdraw("wrong", from));
  }

  @Test
  void onlyOfficersWithTheRightSeeAnswersAndDecide() {
    assertThrows(EJBAccessException.class, () -> answers.of(1));
    assertThrows(EJBAccessException.class, () -> answers.former(1));
    assertThrows(EJBAccessException.class, () -> answers.file(1, 1));
    assertThrows(EJBAccessException.class, () -> forms.fields(category));
    assertThrows(EJBAccessException.class, () -> moderation.notes(1));
    assertThrows(EJBAccessException.class, () -> decide(Decision.APPROVE, 1, 0));
  }

  /** Whether each of these guests, all at the same time, was taken. */
  private List<Boolean> atOnce(List<String> guests) throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(guests.size());
    try {
      List<Callable<Boolean>> all = new ArrayList<>();
      for (String guest : guests) all.add(() -> isTaken(guest));
      List<Boolean> taken = new ArrayList<>();
      for (Future<Boolean> each : hands.invokeAll(all)) taken.add(each.get());
      return taken;
    } finally {
      hands.shutdownNow();
    }
  }

  private boolean isTaken(String given) {
    try {
      register(given, Map.of(), Map.of());
      return true;
    } catch (RegistrationFull full) {
      return false;
    }
  }

  private int decide(Decision decision, long id, int seen) {
    return moderation.decide(decision, Map.of(id, seen), false, null).decided();
  }

  private void change(String token, RegisterGuest guest) {
    registrations.change(token, guest, from);
  }

  private AnswerRefused refused(long field, String content) {
    return assertThrows(
        AnswerRefused.class, () -> register("Jana", Map.of(), Map.of(field, upload(content))));
  }

  private String registered(String given) {
    register(given, Map.of(), Map.of());
    return token(given);
  }

  private void register(String given, Map<Long, String> texts, Map<Long, Upload> files) {
    registrations.register(category, guest(given, texts, files), Language.EN, from);
  }

  private RegisterGuest guest(String given, Map<Long, String> texts) {
    return guest(given, texts, Map.of());
  }

  private RegisterGuest guest(String given, Map<Long, String> texts, Map<Long, Upload> files) {
    LocalizedText title = LocalizedText.of("記者", "Reporter");
    LocalizedText outlet = LocalizedText.of(Language.EN, "The Daily");
    PersonName name = new PersonName(null, given, family, Order.GIVEN_FIRST, NONE, title);
    return new RegisterGuest(name, false, outlet, address(given), answers(texts, files));
  }

  private static Answers answers(Map<Long, String> texts, Map<Long, Upload> files) {
    Map<Long, List<String>> values = new HashMap<>();
    texts.forEach((field, text) -> values.put(field, List.of(text)));
    return new Answers(values, files);
  }

  private String address(String given) {
    return (given + "." + family).toLowerCase(Locale.ROOT) + "@outlet.example";
  }

  /** What stands in the link of the newest letter to a guest. */
  private String token(String given) {
    return tokenOf(address(given));
  }

  private String tokenOf(String address) {
    String body = letters.newestTo(address);
    Matcher link = Pattern.compile("/en/registration/(\\S+)").matcher(body);
    assertTrue(link.find(), body);
    return link.group(1);
  }

  private OwnRegistration own(String token) {
    return registrations.own(token).orElseThrow();
  }

  private long people() {
    return organiser.get(() -> search.count(new AttendeeFilter(family, null, null, null)));
  }

  private static List<String> texts(List<AnswerRow> rows) {
    return rows.stream().map(AnswerRow::text).toList();
  }

  private void open(Integer most, Instant closesAt) {
    int version = organiser.get(() -> forms.settings(category)).version();
    OpenFormSettings settings =
        new OpenFormSettings(version, true, most, null, closesAt, LocalizedText.EMPTY);
    organiser.run(() -> forms.open(category, settings));
  }

  /** Adds a field at the end of the form; answers its id. */
  private long field(FieldKind kind, String label, boolean officersOnly) {
    List<FieldRow> rows = new ArrayList<>(organiser.get(() -> forms.fields(category)));
    LocalizedText called = LocalizedText.of(Language.EN, label);
    rows.add(
        new FieldRow(
            null,
            0,
            kind,
            called,
            NONE,
            NONE,
            List.of(),
            false,
            officersOnly,
            null,
            null,
            null,
            0));
    organiser.run(() -> forms.save(category, rows));
    List<FieldRow> saved = organiser.get(() -> forms.fields(category));
    return saved.get(saved.size() - 1).id();
  }

  private String newCategory(String called) {
    List<CategoryRow> all = new ArrayList<>(organiser.get(categories::all));
    LocalizedText name = LocalizedText.of(Language.EN, called);
    all.add(new CategoryRow(null, 0, null, name, Hue.OLIVE, true, false, null, 0));
    organiser.run(() -> categories.save(all));
    return called.toLowerCase(Locale.ROOT);
  }

  /** Words a consent anew. */
  private void word(long consent, String version) {
    List<FieldRow> rows = new ArrayList<>();
    for (FieldRow row : organiser.get(() -> forms.fields(category)))
      rows.add(row.id() == consent ? worded(row, version) : row);
    organiser.run(() -> forms.save(category, rows));
  }

  private static FieldRow worded(FieldRow row, String version) {
    return new FieldRow(
        row.id(),
        row.version(),
        row.kind(),
        row.label(),
        row.help(),
        row.lines(),
        row.options(),
        row.required(),
        row.officersOnly(),
        version,
        row.shownWith(),
        row.shownAtOption(),
        row.answers());
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

  private static Upload upload(String content) {
    return new Upload("letter.pdf", bytes(content));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }
}
