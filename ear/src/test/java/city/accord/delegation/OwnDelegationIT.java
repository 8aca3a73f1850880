package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.Attendee.RegistrationClosed;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.attendee.registration.AnswerRefused;
import city.accord.attendee.registration.Answers;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.FieldRow;
import city.accord.attendee.registration.Forms;
import city.accord.delegation.Delegation.QuotaFull;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations.Invitee;
import city.accord.summit.Hue;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.upload.Upload;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a focal point does for a delegation by the link of its invitation, and for no other. */
@ArquillianTest
class OwnDelegationIT {

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Members members;
  @Inject private OwnDelegation own;
  @Inject private Categories categories;
  @Inject private Forms forms;

  private long id;
  private String token;

  @BeforeEach
  void invite() {
    id = one.created();
    token = one.invited(id);
  }

  @Test
  void aFocalPointRegistersChangesAndWithdrawsMembers() {
    long hana = own.register(token, null, "staff", named("Hana"));
    own.register(token, null, "interpreter", named("Ines"));
    own.register(token, hana, "security", named("Hanka"));
    assertEquals(
        List.of("Hanka Koubková security", "Ines Koubková interpreter"),
        own.members(token).stream()
            .map(member -> member.name().latin() + " " + member.category())
            .sorted()
            .toList());
    assertEquals(AttendeeStatus.REGISTERED, own.member(token, hana).status());
    own.withdraw(token, hana);
    assertEquals(1, own.members(token).size());
    assertThrows(NotThere.class, () -> own.member(token, hana));
  }

  @Test
  void theHeadIsNotAmongTheMembers() {
    invitations.register(token, new Registration(JANA, false, null));
    assertEquals(List.of(), own.members(token));
    long head = one.row().headId();
    assertThrows(NotThere.class, () -> own.register(token, head, "staff", named("Hana")));
    assertThrows(NotThere.class, () -> own.withdraw(token, head));
  }

  @Test
  void aLinkNeverShowsOrChangesThePeopleOfAnotherDelegation() {
    long elsewhere = another.created();
    String other = another.invited(elsewhere);
    long theirs = own.register(other, null, "staff", named("Hana"));
    assertEquals(List.of(), own.members(token));
    assertThrows(NotThere.class, () -> own.member(token, theirs));
    assertThrows(NotThere.class, () -> own.photo(token, theirs));
    assertThrows(NotThere.class, () -> own.register(token, theirs, "staff", named("Eva")));
    assertThrows(NotThere.class, () -> own.withdraw(token, theirs));
    assertEquals("Hana Koubková", own.member(other, theirs).name().latin());
  }

  @Test
  void aRevokedLinkRegistersNobody() {
    long hana = own.register(token, null, "staff", named("Hana"));
    organiser.run(() -> invitations.revoke(id));
    assertEquals(List.of(), own.members(token));
    assertThrows(InvitationNotValid.class, () -> own.register(token, null, "staff", named("Ines")));
    assertThrows(InvitationNotValid.class, () -> own.withdraw(token, hana));
    assertThrows(NotThere.class, () -> own.member(token, hana));
    assertTrue(own.photo(token, hana).isEmpty());
  }

  @Test
  void aQuotaHoldsForTheFocalPointToo() {
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 1)));
    own.register(token, null, "staff", named("Hana"));
    assertThrows(QuotaFull.class, () -> own.register(token, null, "staff", named("Ines")));
    long ines = own.register(token, null, "security", named("Ines"));
    assertThrows(QuotaFull.class, () -> own.register(token, ines, "staff", named("Ines")));
  }

  @Test
  void onlyCategoriesOfDelegationsCanBeChosen() {
    assertTrue(own.categories().keySet().containsAll(List.of("delegate", "staff")));
    assertThrows(NotThere.class, () -> own.register(token, null, "press", named("Hana")));
  }

  @Test
  void whoIsApprovedIsChangedByTheOrganisersOnly() {
    long hana = own.register(token, null, "staff", named("Hana"));
    approvals.approve(hana);
    assertThrows(RegistrationClosed.class, () -> own.register(token, hana, "staff", named("Eva")));
    assertThrows(
        RegistrationClosed.class, () -> own.register(token, hana, "security", named("Hana")));
    assertThrows(RegistrationClosed.class, () -> own.withdraw(token, hana));
    AttendeeRow kept = organiser.get(() -> members.of(id)).get(0);
    assertEquals("Hana Koubková staff", kept.name().latin() + " " + kept.category());
  }

  @Test
  void aDelegationThatDeclinesBringsNobodyUntilSomebodyIsRegistered() {
    invitations.register(token, new Registration(JANA, false, null));
    own.register(token, null, "staff", named("Hana"));
    own.decline(token, "Elections");
    assertEquals(DelegationStatus.DECLINED, one.row().status());
    assertEquals("Elections", one.row().decline().reason());
    assertEquals(0, one.row().people());
    assertNull(one.row().headId());
    assertEquals(List.of(), own.members(token));
    invitations.register(token, new Registration(JANA, false, null));
    assertEquals(DelegationStatus.ACCEPTED, one.row().status());
    assertNull(one.row().decline());
  }

  @Test
  void whoeverDeclinedIsNotInvitedAgainWithTheOthers() {
    own.decline(token, null);
    Invitee seen = new Invitee(id, one.row().invitedAt());
    assertEquals(0, organiser.get(() -> invitations.sendAll(List.of(seen))));
    organiser.run(() -> invitations.send(id));
    assertEquals(DelegationStatus.INVITED, one.row().status());
  }

  @Test
  void aFocalPointAnswersTheFormOfAMembersCategoryUntilTheApproval() {
    String crew = crew();
    long diet = field(crew, "Diet", FieldKind.SHORT_TEXT, false);
    long letter = field(crew, "Letter", FieldKind.FILE, false);
    field(crew, "Background", FieldKind.SHORT_TEXT, true);
    long hana = own.register(token, null, crew, named("Hana"));
    assertEquals(Set.of(hana), own.incomplete(token));
    assertThrows(AnswerRefused.class, () -> own.answer(token, hana, answers(diet, " ")));
    Upload pdf = new Upload("a.pdf", "%PDF-1.4 %%EOF".getBytes(StandardCharsets.US_ASCII));
    Answers whole = new Answers(Map.of(diet, List.of("None")), Map.of(letter, pdf));
    own.answer(token, hana, whole);
    assertEquals("None", own.answers(token, hana).answers().get(0).text());
    assertEquals(
        2, own.answers(token, hana).fields().size(), "the officers' own is not among them");
    assertEquals(Set.of(), own.incomplete(token));
    assertTrue(own.file(token, hana, letter).isPresent());
    String other = another.invited(another.created());
    assertThrows(NotThere.class, () -> own.answers(other, hana));
    assertThrows(NotThere.class, () -> own.answer(other, hana, whole));
    assertThrows(NotThere.class, () -> own.file(other, hana, letter));
    approvals.approve(hana);
    assertThrows(RegistrationClosed.class, () -> own.answer(token, hana, whole));
  }

  @Test
  void boardAndFocalPointSeeADelegationCompleteOnceNothingIsMissingOfAnybody() {
    String crew = crew();
    long diet = field(crew, "Diet", FieldKind.SHORT_TEXT, false);
    long hana = own.register(token, null, crew, named("Hana"));
    assertStatus(DelegationStatus.REGISTERING, 1);
    own.answer(token, hana, answers(diet, "None"));
    assertStatus(DelegationStatus.REGISTERING, 0);
    invitations.register(token, new Registration(JANA, false, null));
    assertStatus(DelegationStatus.COMPLETE, 0);
    organiser.get(() -> members.add(id, OneDelegation.name("Ota", "Bek"), crew, false, Set.of()));
    assertStatus(DelegationStatus.REGISTERING, 1);
    approvals.approve(one.row().headId());
    assertStatus(DelegationStatus.APPROVED, 1);
  }

  private void assertStatus(DelegationStatus expected, long unfinished) {
    assertEquals(expected, one.row().status());
    assertEquals(unfinished, one.row().unfinished());
    assertEquals(expected, invitations.open(token).orElseThrow().status());
  }

  private static Answers answers(long field, String text) {
    return new Answers(Map.of(field, List.of(text)), Map.of());
  }

  /** A category of delegations that no other test has. */
  private String crew() {
    String called = "Crew" + System.nanoTime();
    List<CategoryRow> all = new ArrayList<>(organiser.get(categories::all));
    LocalizedText name = LocalizedText.of(Language.EN, called);
    all.add(new CategoryRow(null, 0, null, name, Hue.OLIVE, true, true, null, 0));
    organiser.run(() -> categories.save(all));
    return called.toLowerCase(Locale.ROOT);
  }

  /** Adds a field that has to be answered; answers its id. */
  private long field(String category, String label, FieldKind kind, boolean officersOnly) {
    List<FieldRow> rows = new ArrayList<>(organiser.get(() -> forms.fields(category)));
    LocalizedText none = LocalizedText.EMPTY;
    LocalizedText called = LocalizedText.of(Language.EN, label);
    rows.add(
        new FieldRow(
            null, 0, kind, called, none, none, List.of(), true, officersOnly, null, null, null, 0));
    organiser.run(() -> forms.save(category, rows));
    List<FieldRow> saved = organiser.get(() -> forms.fields(category));
    return saved.get(saved.size() - 1).id();
  }

  static Registration named(String given) {
    return new Registration(OneDelegation.name(given, "Koubková"), false, null);
  }
}
