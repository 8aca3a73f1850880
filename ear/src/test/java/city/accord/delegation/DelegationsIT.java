package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Refused;
import city.accord.mail.Mail;
import city.accord.mail.Outbox;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.testing.BuiltEar;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the list of delegations to an approved head, through an invitation's link. */
@ArquillianTest
class DelegationsIT {

  private static final LocalizedText NONE = LocalizedText.EMPTY;
  private static final PersonName JANA = name("Jana", "Koubková");

  @Inject private AsOrganiser organiser;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Attendees attendees;
  @Inject private AnySummit summit;
  @Inject private Outbox outbox;

  private String place;

  @Deployment
  static EnterpriseArchive ear() {
    return BuiltEar.with(DelegationsIT.class, AnySummit.class, AsOrganiser.class);
  }

  @BeforeEach
  void aSummitAndAPlaceOfItsOwn() {
    place = "Board " + UUID.randomUUID();
    summit.takesPlace();
  }

  @Test
  void anInvitedDelegationRegistersAndTheBoardShowsIt() {
    long id = created();
    assertEquals(DelegationStatus.PREPARED, row().status());
    String token = invited(id);
    assertEquals(DelegationStatus.INVITED, row().status());
    assertEquals(place, invitations.open(token).orElseThrow().place().in(Language.EN));
    invitations.register(token, new Registration(JANA, null));
    assertEquals(DelegationStatus.REGISTERED, row().status());
    assertEquals("Jana Koubková", row().head().latin());
  }

  @Test
  void aRegistrationMayChangeUntilItIsApproved() {
    long id = created();
    String token = invited(id);
    invitations.register(token, new Registration(JANA, null));
    invitations.register(token, new Registration(name("Jana", "Koubek"), null));
    long head = people(id).get(0).id();
    organiser.run(() -> attendees.approve(head));
    assertRefused(
        RegistrationClosed.class,
        () -> invitations.register(token, new Registration(name("No", "Body"), null)));
    assertEquals("Jana Koubek", row().head().latin());
    organiser.run(() -> attendees.openAgain(head));
    invitations.register(token, new Registration(JANA, null));
    assertEquals("Jana Koubková", row().head().latin());
  }

  @Test
  void aLinkThatWasReplacedOrTakenBackWorksNoMore() {
    long id = created();
    String first = invited(id);
    String second = invited(id);
    assertTrue(invitations.open(first).isEmpty());
    assertTrue(invitations.open(second).isPresent());
    organiser.run(() -> invitations.revoke(id));
    assertTrue(invitations.open(second).isEmpty());
    assertRefused(
        InvitationNotValid.class, () -> invitations.register(second, new Registration(JANA, null)));
    assertNull(row().head());
    assertEquals(DelegationStatus.PREPARED, row().status());
  }

  @Test
  void anUnknownLinkIsAnsweredLikeAnExpiredOne() {
    assertTrue(invitations.open("no such token").isEmpty());
    assertTrue(invitations.photo("no such token").isEmpty());
  }

  @Test
  void aPhotoIsKeptSmallAndSeenByWhoHoldsTheLink() throws IOException {
    long id = created();
    String token = invited(id);
    invitations.register(token, new Registration(JANA, picture(2400, 3000)));
    byte[] kept = invitations.photo(token).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
    assertEquals("800 × 1000", image.getWidth() + " × " + image.getHeight());
    long head = people(id).get(0).id();
    assertArrayEquals(kept, organiser.get(() -> attendees.photo(head)).orElseThrow());
    invitations.register(token, new Registration(JANA, picture(300, 300)));
    assertFalse(kept.length == invitations.photo(token).orElseThrow().length);
  }

  @Test
  void withAPhotoThatIsRefusedNothingIsKept() {
    long id = created();
    String token = invited(id);
    assertRefused(
        NotAPhoto.class,
        () -> invitations.register(token, new Registration(JANA, "<script>".getBytes())));
    assertNull(row().head());
    assertEquals(List.of(), people(id));
    assertEquals(DelegationStatus.INVITED, row().status());
  }

  @Test
  void scriptInANameIsJustItsLetters() {
    long id = created();
    String token = invited(id);
    invitations.register(token, new Registration(name(null, "<script>x()</script>"), null));
    assertEquals("<script>x()</script>", row().head().latin());
  }

  @Test
  void aDelegationStandsOnTheListOnce() {
    created();
    assertRefused(DelegationTaken.class, this::created);
  }

  @Test
  void aDelegationMovedInThePrecedenceStaysThere() {
    long id = created();
    organiser.run(() -> delegations.move(id, 1));
    assertEquals(1, row().precedence());
    List<Integer> places =
        organiser.get(() -> delegations.board()).stream().map(DelegationRow::precedence).toList();
    assertEquals(places.size(), places.stream().distinct().count());
  }

  @Test
  void aDelegationBringsNoMorePeopleThanItsQuota() {
    long id = created();
    organiser.run(() -> delegations.allow(id, AttendeeRole.STAFF, 1));
    add(id, AttendeeRole.STAFF);
    assertRefused(QuotaFull.class, () -> add(id, AttendeeRole.STAFF));
    add(id, AttendeeRole.GUEST);
    assertEquals(2, row().people());
  }

  @Test
  void onlyAHeadThatIsApprovedIsAnnounced() {
    long id = created();
    String token = invited(id);
    invitations.register(token, new Registration(JANA, null));
    assertFalse(head(id).announced());
    organiser.run(() -> attendees.approve(people(id).get(0).id()));
    assertTrue(head(id).announced());
  }

  @Test
  void whoIsNoOrganiserSeesNoBoardAndInvitesNobody() {
    assertThrows(EJBAccessException.class, delegations::board);
    assertThrows(EJBAccessException.class, () -> invitations.send(1));
    assertThrows(EJBAccessException.class, () -> attendees.of(1));
    assertThrows(EJBAccessException.class, () -> attendees.photo(1));
  }

  private long created() {
    LocalizedText name = LocalizedText.of(Language.EN, place);
    FocalPoint focal = new FocalPoint("Protocol", address(), null, Language.EN);
    Represented represented = Represented.organisation(name, LocalizedText.of("臺灣", "Taiwan"));
    return organiser.get(() -> delegations.create(new CreateDelegation(represented, true, focal)));
  }

  /** Sends an invitation and reads the token in the mail that carries it. */
  private String invited(long id) {
    organiser.run(() -> invitations.send(id));
    String body =
        organiser.get(() -> outbox.newest(50)).stream()
            .filter(mail -> mail.recipient().equals(address()))
            .map(Mail::body)
            .findFirst()
            .orElseThrow();
    Matcher link = Pattern.compile("/en/invitation/(\\S+)").matcher(body);
    assertTrue(link.find(), body);
    return link.group(1);
  }

  private void add(long id, AttendeeRole role) {
    organiser.get(() -> attendees.add(new AddAttendee(id, JANA, role, false)));
  }

  private DelegationRow row() {
    return organiser.get(() -> delegations.board()).stream()
        .filter(row -> row.place().in(Language.EN).equals(place))
        .findFirst()
        .orElseThrow();
  }

  private List<AttendeeRow> people(long id) {
    return organiser.get(() -> attendees.of(id));
  }

  private HeadOfDelegation head(long id) {
    return delegations.heads().stream()
        .filter(head -> head.delegationId() == id)
        .findFirst()
        .orElseThrow();
  }

  private String address() {
    return place.replace(' ', '-').toLowerCase(java.util.Locale.ROOT) + "@pisek.example";
  }

  private static <T extends Refused> void assertRefused(
      Class<T> reason, org.junit.jupiter.api.function.Executable deed) {
    assertThrows(reason, deed);
  }

  private static PersonName name(String given, String family) {
    LocalizedText title = LocalizedText.of("市長", "Mayor");
    return new PersonName(null, given, family, Order.GIVEN_FIRST, NONE, title);
  }

  private static byte[] picture(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
