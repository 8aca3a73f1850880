package city.accord.press.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.Photo;
import city.accord.press.photo.Photographs.PhotographKnown;
import city.accord.testing.AnySummit;
import city.accord.testing.AsPress;
import city.accord.testing.ChangedSummit;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photograph from its upload to the press, and back. */
@ArquillianTest
class PhotographsIT {

  @Inject private AsPress officer;
  @Inject private AnySummit summit;
  @Inject private ChangedSummit changed;
  @Inject private Photographs photographs;
  @Inject private PhotographRoom room;

  private final String caption = "Mayors " + UUID.randomUUID();

  @BeforeEach
  void aSummit() {
    summit.takesPlace();
  }

  @Test
  void aPhotographIsGivenOutWhileItIsApprovedAndNoLonger() throws IOException {
    byte[] upload = picture();
    long id = officer.get(() -> photographs.upload("mayors.png", upload));
    assertThrows(
        PhotographKnown.class, () -> officer.run(() -> photographs.upload("again.png", upload)));
    awaitSizes(id);
    assertThrows(NotThere.class, () -> room.file(id, PhotographSize.THUMB));
    officer.run(() -> photographs.approve(id, version(id), described()));
    PublicPhotograph seen = room.find(caption).get(0);
    assertEquals(1200, seen.getScreen().width());
    assertEquals(640, seen.getThumb().width());
    assertEquals(seen.getPrint().sha256(), room.file(id, PhotographSize.PRINT).sha256());
    officer.run(() -> photographs.withdraw(id));
    assertThrows(NotThere.class, () -> room.file(id, PhotographSize.SCREEN));
    assertEquals(List.of(), room.find(caption));
    officer.run(() -> photographs.remove(id));
    assertThrows(NotThere.class, () -> officer.run(() -> photographs.row(id)));
  }

  @Test
  void anEmbargoKeepsItsHourByTheClocksAtTheVenue() throws IOException {
    byte[] upload = picture();
    long id = officer.get(() -> photographs.upload("mayors.png", upload));
    awaitSizes(id);
    Instant until = Instant.parse("2100-03-22T04:00:00Z");
    LocalizedText text = LocalizedText.of("市長", caption);
    officer.run(
        () ->
            photographs.describe(
                id, version(id), new DescribePhotograph(text, "Ada Lin", text, null, until, null)));
    try {
      changed.inZone(ZoneId.of("Europe/Prague"));
      Instant noonInPrague = Instant.parse("2100-03-22T11:00:00Z");
      assertEquals(
          noonInPrague, officer.get(() -> photographs.row(id)).described().embargoedUntil());
    } finally {
      changed.asBefore();
    }
    assertEquals(until, officer.get(() -> photographs.row(id)).described().embargoedUntil());
    officer.run(() -> photographs.remove(id));
  }

  @Test
  void whatIsNoPictureIsNotTakenAndOnlyPressOfficersUpload() {
    byte[] text = caption.getBytes(StandardCharsets.UTF_8);
    assertThrows(Photo.NotAPhoto.class, () -> officer.run(() -> photographs.upload("a.jpg", text)));
    assertThrows(EJBAccessException.class, () -> photographs.upload("a.jpg", text));
    assertThrows(EJBAccessException.class, () -> photographs.all());
  }

  /** The sizes are made in the background. */
  private void awaitSizes(long id) {
    Instant patience = Instant.now().plusSeconds(60);
    while (!officer.get(() -> photographs.row(id)).isDrawn()) {
      assertTrue(Instant.now().isBefore(patience), "not drawn");
      LockSupport.parkNanos(50_000_000);
    }
  }

  private int version(long id) {
    return officer.get(() -> photographs.row(id)).version();
  }

  private DescribePhotograph described() {
    LocalizedText text = LocalizedText.of("市長", caption);
    return new DescribePhotograph(text, "Ada Lin", text, LocalDate.of(2016, 3, 22), null, null);
  }

  private byte[] picture() throws IOException {
    BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, caption.hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
