package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static city.accord.delegation.OneDelegation.name;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Attendee.RegistrationClosed;
import city.accord.attendee.Attendees;
import city.accord.attendee.Photo.NotAPhoto;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From an invitation's link to an approved head. */
@ArquillianTest
class InvitationsIT {

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private OneDelegation one;
  @Inject private Invitations invitations;
  @Inject private Attendees attendees;

  @Test
  void anInvitedDelegationRegistersAndTheBoardShowsIt() {
    long id = one.created();
    assertEquals(DelegationStatus.PREPARED, one.row().status());
    String token = one.invited(id);
    assertEquals(DelegationStatus.INVITED, one.row().status());
    assertEquals(one.place(), invitations.open(token).orElseThrow().place().in(Language.EN));
    invitations.register(token, new Registration(JANA, false, null));
    assertEquals(DelegationStatus.ACCEPTED, one.row().status());
    assertEquals("Jana Koubková", one.row().head().latin());
  }

  @Test
  void aRegistrationMayChangeUntilItIsApproved() {
    long id = one.created();
    String token = one.invited(id);
    invitations.register(token, new Registration(JANA, false, null));
    invitations.register(token, new Registration(name("Jana", "Koubek"), false, null));
    long head = one.people(id).get(0).id();
    approvals.approve(head);
    assertThrows(
        RegistrationClosed.class,
        () -> invitations.register(token, new Registration(name("No", "Body"), false, null)));
    assertEquals("Jana Koubek", one.row().head().latin());
    organiser.run(() -> attendees.reopen(head));
    invitations.register(token, new Registration(JANA, false, null));
    assertEquals("Jana Koubková", one.row().head().latin());
  }

  @Test
  void aReplacedOrRevokedLinkNoLongerWorks() {
    long id = one.created();
    String first = one.invited(id);
    String second = one.invited(id);
    assertTrue(invitations.open(first).isEmpty());
    assertTrue(invitations.open(second).isPresent());
    organiser.run(() -> invitations.revoke(id));
    assertTrue(invitations.open(second).isEmpty());
    assertThrows(
        InvitationNotValid.class,
        () -> invitations.register(second, new Registration(JANA, false, null)));
    assertNull(one.row().head());
    assertEquals(DelegationStatus.PREPARED, one.row().status());
  }

  @Test
  void anUnknownLinkIsAnsweredLikeAnExpiredOne() {
    assertTrue(invitations.open("no such token").isEmpty());
    assertTrue(invitations.photo("no such token").isEmpty());
  }

  @Test
  void aPhotoIsKeptSmallAndSeenByWhoHoldsTheLink() throws IOException {
    long id = one.created();
    String token = one.invited(id);
    invitations.register(token, new Registration(JANA, false, picture(2400, 3000)));
    byte[] kept = invitations.photo(token).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
    assertEquals("800 × 1000", image.getWidth() + " × " + image.getHeight());
    long head = one.people(id).get(0).id();
    assertArrayEquals(kept, organiser.get(() -> attendees.photo(head)).orElseThrow());
    invitations.register(token, new Registration(JANA, false, picture(300, 300)));
    assertFalse(kept.length == invitations.photo(token).orElseThrow().length);
  }

  @Test
  void aPhotoIsRemovedUntilTheRegistrationIsApproved() throws IOException {
    long id = one.created();
    String token = one.invited(id);
    invitations.register(token, new Registration(JANA, false, picture(30, 40)));
    long head = one.people(id).get(0).id();
    approvals.approve(head);
    assertThrows(RegistrationClosed.class, () -> invitations.removePhoto(token));
    assertTrue(invitations.photo(token).isPresent());
    organiser.run(() -> attendees.reopen(head));
    invitations.removePhoto(token);
    assertTrue(invitations.photo(token).isEmpty());
    assertNull(one.people(id).get(0).photoHash());
    assertEquals("Jana Koubková", one.row().head().latin());
    assertThrows(InvitationNotValid.class, () -> invitations.removePhoto("no such token"));
  }

  @Test
  void aRegistrationNeedsTheFullNameAndATitle() {
    long id = one.created();
    String token = one.invited(id);
    Registration half = new Registration(name(null, "Koubková"), false, null);
    assertThrows(Registration.GivenNameMissing.class, () -> invitations.register(token, half));
    PersonName untitled =
        new PersonName(
            null, "Jana", "Koubková", Order.GIVEN_FIRST, LocalizedText.EMPTY, LocalizedText.EMPTY);
    Registration plain = new Registration(untitled, false, null);
    assertThrows(Registration.TitleMissing.class, () -> invitations.register(token, plain));
    assertEquals(List.of(), one.people(id));
    invitations.register(token, new Registration(name(null, "Koubková"), true, null));
    assertEquals("Koubková", one.row().head().latin());
  }

  @Test
  void withAPhotoThatIsRefusedNothingIsKept() {
    long id = one.created();
    String token = one.invited(id);
    assertThrows(
        NotAPhoto.class,
        () -> invitations.register(token, new Registration(JANA, false, "<script>".getBytes())));
    assertNull(one.row().head());
    assertEquals(List.of(), one.people(id));
    assertEquals(DelegationStatus.INVITED, one.row().status());
  }

  @Test
  void markupInANameIsShownAsText() {
    long id = one.created();
    String token = one.invited(id);
    invitations.register(token, new Registration(name(null, "<script>x()</script>"), true, null));
    assertEquals("<script>x()</script>", one.row().head().latin());
  }

  private static byte[] picture(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
