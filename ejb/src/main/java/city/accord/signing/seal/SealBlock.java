package city.accord.signing.seal;

import static city.accord.typeset.Colour.FAINT;
import static city.accord.typeset.Colour.INK;
import static city.accord.typeset.Colour.SOFT;

import city.accord.signing.verify.QrDrawing;
import city.accord.text.Language;
import city.accord.typeset.Canvas;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import city.accord.typeset.Tags;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The last block of the declaration: how to check a copy, and the fingerprint to check it by. */
final class SealBlock {

  static final double FINGERPRINT_WIDTH = 330;
  static final double FINGERPRINT_HEIGHT = 34;

  /** From the foot of its second line to the head of its first. */
  private static final double FINGERPRINT_DIGITS = 27;

  private static final double HEIGHT = 188;

  private final PageFlow paper;
  private final TextFlow writing;
  private final String address;

  SealBlock(PageFlow paper, TextFlow writing, String address) {
    this.paper = paper;
    this.writing = writing;
    this.address = address;
  }

  static double height() {
    return HEIGHT;
  }

  void write(
      List<Labels> labels,
      Map<String, String> hashes,
      PDFormXObject fingerprint,
      PDFormXObject code) {
    double top = paper.y();
    double width = PageFlow.WIDTH - QrDrawing.SIZE - 30;
    paper.down(6);
    for (Labels each : labels) {
      Style style = new Style(Face.REGULAR, 8.6, SOFT, each.language());
      String text = each.get("manifest");
      double even = writing.balanced(text, style, width);
      Runnable paragraph = () -> writing.paragraph(text, style, PageFlow.LEFT, even, 12.8);
      paper.tags().in("P", each.language(), paragraph);
      paper.down(4);
    }
    label(labels, "fingerprint", 14);
    paper.down(FINGERPRINT_HEIGHT);
    Tags tags = paper.tags();
    Labels main = labels.get(0);
    Canvas canvas = paper.canvas();
    double y = paper.y();
    Runnable digits = () -> canvas.form("Fingerprint", fingerprint, 1, 1, PageFlow.LEFT, y);
    tags.in("P", main.language(), digits);
    double x = PageFlow.RIGHT - QrDrawing.SIZE;
    Runnable picture = () -> canvas.form("QrCode", code, 1, 1, x, top - 14 - QrDrawing.SIZE);
    tags.figure(main.language(), main.get("code", address), picture);
    double size = QrDrawing.SIZE;
    canvas.reserve("the QR code", PageFlow.RIGHT - size, top - 14 - size, size, size);
    canvas.reserve("the fingerprint", PageFlow.LEFT, y, FINGERPRINT_WIDTH, FINGERPRINT_DIGITS);
    hashes.forEach(
        (name, hash) -> {
          label(labels, name, 14);
          paper.down(10);
          Style tiny = new Style(Face.REGULAR, 6.6, FAINT, Language.EN, 0.15);
          Runnable value = () -> canvas.text(hash, tiny, PageFlow.LEFT, paper.y());
          tags.in("P", main.language(), value);
        });
  }

  private void label(List<Labels> labels, String name, double down) {
    paper.down(down);
    String shown = labels.stream().map(it -> it.get(name)).collect(Collectors.joining("  "));
    Style style = new Style(Face.BOLD, 7.6, INK, labels.get(0).language());
    Runnable text = () -> writing.on(paper.canvas(), shown, style, PageFlow.LEFT, paper.y());
    paper.tags().in("P", labels.get(0).language(), text);
  }
}
