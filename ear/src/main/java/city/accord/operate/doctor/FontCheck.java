package city.accord.operate.doctor;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Java can draw letters: a package without its font libraries cannot make pictures of pages. */
final class FontCheck implements Check {

  private static final int SIZE = 32;

  @Override
  public String name() {
    return "fonts";
  }

  @Override
  public List<Finding> look() {
    try {
      BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = picture.createGraphics();
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, SIZE));
      pen.drawString("A", 0, SIZE);
      pen.dispose();
      return List.of(Finding.good("Java draws letters; Accord brings its own fonts."));
    } catch (Error | RuntimeException e) {
      return List.of(
          Finding.wrong(
              "Java cannot draw letters (%s): install fontconfig and libfreetype6.",
              e.getMessage()));
    }
  }
}
