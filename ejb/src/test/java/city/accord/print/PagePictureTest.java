package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.emblem.BlueImage;
import city.accord.text.Language;
import city.accord.typeset.Colour;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of a page, for whoever meets a link to it. */
class PagePictureTest {

  @ParameterizedTest
  @CsvSource({"en, Slower and further", "zh-Hant, 更慢也更遠", "he, לאט יותר ורחוק יותר"})
  void itHasTheSizeThatOpenGraphWantsAndInkWhereTheLanguageBegins(String tag, String headline)
      throws IOException {
    BufferedImage picture = drawn(Language.of(tag), headline);
    assertEquals(1200, picture.getWidth());
    assertEquals(630, picture.getHeight());
    int left = ink(picture, 80, 400);
    int right = ink(picture, 800, 1120);
    assertTrue(tag.equals("he") ? right > left : left > right, left + " and " + right);
  }

  @Test
  void aHeadlineOfAnyLengthStaysOnIt() throws IOException {
    BufferedImage picture = drawn(Language.EN, "A very long headline of a session. ".repeat(12));
    assertEquals(0, ink(picture, 1125, 1200));
    assertTrue(ink(picture, 80, 1120) > 0);
    assertNotEquals(picture.getRGB(600, 5), picture.getRGB(600, 60), "the band of the track");
  }

  @ParameterizedTest
  @CsvSource({"en, 780", "he, 20"})
  void aPhotographStandsBesideTheWordsAndTakesTheirPlace(String tag, int from) throws IOException {
    BufferedImage shown = drawn(Language.of(tag), "Taipei ".repeat(30), "of-the-city");
    for (int x : new int[] {from, from + 200, from + 390})
      assertTrue((shown.getRGB(x, 300) & 0xff) > 150, "the picture is at " + x);
    int words = tag.equals("he") ? 460 : 80;
    assertTrue(ink(shown, words, words + 640) > 0);
  }

  /** Dark pixels between two columns, below the band. */
  private static int ink(BufferedImage picture, int from, int to) {
    int count = 0;
    for (int x = from; x < to; x++)
      for (int y = 140; y < 390; y++) if ((picture.getRGB(x, y) >> 8 & 0xff) < 100) count++;
    return count;
  }

  private static BufferedImage drawn(Language language, String headline) throws IOException {
    return drawn(language, headline, null);
  }

  private static BufferedImage drawn(Language language, String headline, String photo)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PagePicture(
            language,
            null,
            new Said("Smart City Mayors’ Summit", Language.EN),
            "Talk",
            new Said(headline, language),
            "22 March 2016, 09:00 · Main Hall",
            Colour.VERMILION,
            new Colour(0x0f6670),
            photo)
        .write(hash -> BlueImage.wide(), out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }
}
