package city.accord.web.signing.files;

import city.accord.signing.published.PublicSignature;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * All signatures of a declaration that a pen wrote, in the order of precedence, as one picture for
 * print: 30 centimetres wide at 300 dots an inch, about as high as wide.
 */
final class RegisterPng {

  static final int WIDTH = 3543;

  /** A cell has this part of itself free on each side. */
  private static final double MARGIN = 0.06;

  private RegisterPng() {}

  static byte[] of(List<PublicSignature> signatures) {
    double aspect = signatures.stream().mapToDouble(PublicSignature::aspect).min().orElse(1);
    int columns = (int) Math.max(1, Math.round(Math.sqrt(signatures.size() / aspect)));
    int rows = (signatures.size() + columns - 1) / columns;
    int cell = WIDTH / columns;
    int height = (int) Math.ceil(cell / aspect);
    BufferedImage image =
        new BufferedImage(WIDTH, Math.max(1, rows * height), BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < signatures.size(); i++) {
      PublicSignature signature = signatures.get(i);
      int x = (int) (i % columns * cell + MARGIN * cell);
      int y = (int) (i / columns * height + MARGIN * height);
      int width = (int) (cell * (1 - 2 * MARGIN));
      InkPng.draw(signature.ink(), signature.aspect(), image, x, y, width);
    }
    return PrintPng.of(image);
  }
}
