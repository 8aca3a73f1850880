package city.accord.summit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.ChangedMeanwhile;
import city.accord.emblem.Emblems;
import city.accord.emblem.Picture;
import city.accord.emblem.PictureWithoutFile;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The edition at hand, described by more than one organiser. */
@ArquillianTest
class SummitsIT {

  @Inject private AnySummit any;
  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;
  @Inject private Emblems emblems;

  @Test
  void twoOrganisersDoNotUndoEachOthersWork() {
    any.takesPlace();
    Summit seen = summits.current();
    DescribeSummit before = described(seen, seen.theme());
    LocalizedText theme = LocalizedText.of("潮汐", "Tides " + seen.version());
    organiser.run(() -> summits.describe(seen.version(), described(seen, theme), null));
    try {
      assertThrows(
          ChangedMeanwhile.class,
          () -> organiser.run(() -> summits.describe(seen.version(), before, null)));
      assertThrows(
          ChangedMeanwhile.class, () -> organiser.run(() -> summits.describe(0, before, null)));
      assertEquals(theme, summits.current().theme());
    } finally {
      organiser.run(() -> summits.describe(before));
    }
  }

  @Test
  void coloursAreThoseOfWhoeverSawTheLatest() {
    any.takesPlace();
    int seen = summits.current().version();
    try {
      organiser.run(() -> summits.colour(seen, "#1F6F5C", "#9fd8c6"));
      assertEquals("#1f6f5c", summits.current().accentLight().toString());
      assertEquals("#9fd8c6", summits.current().accentDark().toString());
      assertThrows(
          ChangedMeanwhile.class,
          () -> organiser.run(() -> summits.colour(seen, "#000000", "#ffffff")));
      int now = summits.current().version();
      assertThrows(
          Colour.NotAColour.class,
          () -> organiser.run(() -> summits.colour(now, "red; }", "#ffffff")));
    } finally {
      organiser.run(() -> summits.colour(summits.current().version(), null, null));
    }
    assertNull(summits.current().accentDark());
  }

  @Test
  void aPictureIsDrawnAnewInTwoSizesAndDescribedWithoutAnother() throws IOException {
    any.takesPlace();
    LocalizedText skyline = LocalizedText.of("天際線", "The skyline");
    assertThrows(
        PictureWithoutFile.class,
        () -> organiser.run(() -> summits.showPicture(null, skyline, null)));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2400, 800, BufferedImage.TYPE_INT_RGB), "png", png);
    try {
      organiser.run(() -> summits.showPicture(png.toByteArray(), skyline, " Ann Lee "));
      Picture shown = summits.current().picture();
      assertEquals(List.of(1920, 640), List.of(shown.width(), shown.height()));
      assertEquals("image/jpeg", emblems.image(shown.small()).mediaType());
      assertEquals(
          960,
          ImageIO.read(new ByteArrayInputStream(emblems.image(shown.small()).bytes())).getWidth());
      organiser.run(() -> summits.showPicture(null, LocalizedText.EMPTY, null));
      assertEquals(shown.large(), summits.current().picture().large());
      assertNull(summits.current().picture().credit());
      assertEquals(LocalizedText.EMPTY, summits.current().picture().alt());
    } finally {
      organiser.run(() -> summits.removePicture());
    }
    assertNull(summits.current().picture());
  }

  private static DescribeSummit described(Summit summit, LocalizedText theme) {
    return new DescribeSummit(
        summit.name(),
        theme,
        summit.host(),
        summit.venue(),
        summit.address(),
        summit.firstDay(),
        summit.lastDay(),
        summit.zone(),
        summit.languages());
  }
}
