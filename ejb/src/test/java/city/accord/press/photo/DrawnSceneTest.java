package city.accord.press.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Photo;
import city.accord.text.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The photographs of the demonstration are pictures with notes, as those of an agency are. */
class DrawnSceneTest {

  @ParameterizedTest
  @EnumSource
  void aSceneFillsItsPictureAndItsNotesAreRead(DrawnScene scene) throws IOException {
    BufferedImage image = scene.image();
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 9)
      for (int y = 0; y < image.getHeight(); y += 9) colours.add(image.getRGB(x, y));
    assertTrue(colours.size() > 100, colours.size() + " colours");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    byte[] jpeg =
        new IptcNotes()
            .with(IptcNotes.DATE, "20160314")
            .with(IptcNotes.CREDIT, "攝影：王小明")
            .with(IptcNotes.CAPTION, "At dusk")
            .in(out.toByteArray());
    Photo.requireReadable(jpeg);
    PhotographNotes notes = PhotographNotes.of(jpeg, List.of(Language.EN));
    assertEquals("At dusk", notes.caption().in(Language.EN));
    assertEquals("攝影：王小明", notes.credit());
    assertEquals(LocalDate.of(2016, 3, 14), notes.takenOn());
  }
}
