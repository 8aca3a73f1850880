package city.accord.print;

import city.accord.emblem.EmblemImage;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures in one document; an emblem that many cards show is in it once. */
final class Pictures {

  /** Wide enough for 40 mm at 300 dots an inch. */
  private static final int WIDTH = 480;

  private final PDDocument document;
  private final Function<String, EmblemImage> emblems;
  private final Map<String, PDImageXObject> marks = new HashMap<>();

  Pictures(PDDocument document, Function<String, EmblemImage> emblems) {
    this.document = document;
    this.emblems = emblems;
  }

  PDImageXObject photo(byte[] jpeg) {
    try {
      return JPEGFactory.createFromByteArray(document, jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDImageXObject mark(String hash) {
    return marks.computeIfAbsent(hash, it -> embedded(emblems.apply(it)));
  }

  private PDImageXObject embedded(EmblemImage emblem) {
    try {
      boolean png = emblem.mediaType().equals("image/png");
      BufferedImage drawn =
          png ? ImageIO.read(new ByteArrayInputStream(emblem.bytes())) : drawn(emblem.bytes());
      return LosslessFactory.createFromImage(document, drawn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage drawn(byte[] svg) {
    SVGDocument read =
        new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
    int height = Math.max(1, Math.round(WIDTH * read.size().height / read.size().width));
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    read.render((Component) null, pen, new ViewBox(0, 0, WIDTH, height));
    pen.dispose();
    return image;
  }
}
