package city.accord.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Attendees;
import city.accord.attendee.EditAttendee;
import city.accord.press.photo.AccreditedPhotographs;
import city.accord.press.photo.DescribePhotograph;
import city.accord.press.photo.PhotographRoom;
import city.accord.press.photo.PhotographSize;
import city.accord.press.photo.Photographs;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPress;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only the accredited press gets is found by their own links, and by nothing else. */
@ArquillianTest
class AccreditedPressIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private AsPress officer;
  @Inject private AsOrganiser organiser;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Attendees attendees;
  @Inject private Approvals approvals;
  @Inject private Statements statements;
  @Inject private PressRoom everyone;
  @Inject private AccreditedRoom room;
  @Inject private Photographs photographs;
  @Inject private PhotographRoom shown;
  @Inject private AccreditedPhotographs confided;
  @Inject private PressKits kits;

  private final LocalizedText words = LocalizedText.of("背景說明", "Background " + System.nanoTime());

  private String guest;
  private String reporter;

  @BeforeEach
  void aGuestAndSomebodyOfThePress() {
    category.opens();
    guests.comeTo(category);
    guest = guests.registered("Petr");
    reporter = guests.registered("Jana");
    AttendeeRow jana = guests.own(reporter).person();
    organiser.run(
        () ->
            attendees.edit(
                new EditAttendee(
                    jana.id(),
                    jana.version(),
                    jana.name(),
                    "press",
                    jana.affiliation().name(),
                    jana.email())));
  }

  @Test
  void aStatementForAccreditedPressIsReadByTheirLinksOnly() {
    String slug = approved(null);
    assertEquals(Standing.ACCREDITED, officer.get(() -> statements.draft(slug)).standing());
    assertFalse(read(reporter).contains(slug), "not yet approved");
    approve();
    assertTrue(read(reporter).contains(slug));
    assertEquals(List.of(), read(guest));
    assertEquals(List.of(), read("no-link-at-all"));
    assertThrows(NotThere.class, () -> everyone.statement(slug));
    assertTrue(everyone.statements().stream().noneMatch(one -> one.slug().equals(slug)));
    organiser.run(() -> attendees.withdraw(guests.own(reporter).person().id()));
    assertEquals(List.of(), read(reporter), "accredited no more");
  }

  @Test
  void underEmbargoNobodyKnowsThatThereIsOne() {
    approve();
    int before = everyone.embargoed().size();
    String slug = approved(Instant.now().plus(Duration.ofDays(1)));
    assertFalse(read(reporter).contains(slug));
    assertEquals(before, everyone.embargoed().size());
  }

  @Test
  void aPhotographForAccreditedPressIsSeenByTheirLinksOnly() throws IOException {
    long id = officer.get(() -> photographs.upload("mayors.png", picture()));
    await(() -> officer.get(() -> photographs.row(id)).isDrawn());
    officer.run(
        () ->
            photographs.approve(
                id,
                photographs.row(id).version(),
                new DescribePhotograph(words, "Ada Lin", words, null, null, null, true)));
    approve();
    assertTrue(confided.file(reporter, id, PhotographSize.PRINT).jpeg().length > 0);
    assertTrue(confided.of(reporter).stream().anyMatch(one -> one.id() == id));
    assertThrows(NotThere.class, () -> confided.file(guest, id, PhotographSize.PRINT));
    assertThrows(NotThere.class, () -> shown.file(id, PhotographSize.THUMB));
    assertTrue(shown.photographs().stream().noneMatch(one -> one.id() == id));
    officer.run(() -> photographs.remove(id));
  }

  @Test
  void theirKitHoldsItAndTheKitForEveryoneDoesNot() throws IOException {
    approve();
    String slug = approved(null);
    officer.run(kits::make);
    String file = "statements/" + slug + "-en.txt";
    await(() -> kits.forAccredited(reporter).isPresent() && names(kits.whole(reporter), file));
    assertTrue(kits.forAccredited(guest).isEmpty());
    assertThrows(NotThere.class, () -> kits.whole(guest));
    officer.run(() -> statements.withdraw(slug));
    await(() -> kits.forAccredited(reporter).isEmpty() || !names(kits.whole(reporter), file));
  }

  private void approve() {
    approvals.approve(guests.own(reporter).person().id());
  }

  private List<String> read(String link) {
    return room.statements(link).stream().map(PublicStatement::slug).toList();
  }

  private String approved(Instant until) {
    WriteStatement written =
        new WriteStatement(
            words,
            LocalDate.of(2016, 3, 22),
            words,
            "",
            words,
            LocalizedText.EMPTY,
            words,
            List.of(),
            until,
            null,
            true,
            LocalizedText.EMPTY);
    return officer.get(
        () -> {
          String slug = statements.write(written);
          statements.approve(slug, statements.draft(slug).version(), written);
          return slug;
        });
  }

  private static boolean names(byte[] archive, String wanted) {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        names.add(entry.getName());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertTrue(names.contains("SHA256SUMS"), "" + names);
    return names.contains(wanted);
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "it does not come to pass");
      LockSupport.parkNanos(50_000_000);
    }
  }

  private byte[] picture() {
    BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, words.hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
