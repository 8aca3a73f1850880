package city.accord.signing.verify;

import static city.accord.signing.verify.Case.altered;

import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What somebody with the summit's own key might seal: pages that are read as one thing and show
 * another.
 */
final class TextAttacks {

  private final Forgery forgery;

  private TextAttacks(Forgery forgery) {
    this.forgery = forgery;
  }

  static Stream<Case> all(Forgery forgery) {
    TextAttacks by = new TextAttacks(forgery);
    return Stream.of(
        by.said("another name drawn than typed", "Noa Levi", it -> {}),
        by.said(
            "another name drawn than typed, said by ActualText",
            "Noa Levi",
            it -> sayInstead(it, "Noa Levi")),
        by.said(
            "another name drawn than typed in Arabic, said by ActualText",
            "محمد السلام",
            it -> sayInstead(it, "محمد السلام")));
  }

  /** The pages of someone else's typed signature, sealed as if they showed this name. */
  private Case said(String what, String typed, Forgery.Change change) {
    DeclarationToSeal drawn = GenuineCopies.typed("Eve Adams", Samples.NONCE);
    DeclarationToSeal sealed = GenuineCopies.typed(typed, Samples.NONCE);
    byte[] file = SealForTests.sealedAs(forgery.ours, drawn, sealed, change::make);
    return altered(what, file, Check.INK);
  }

  /** The first page keeps its looks, and says that it reads as this text. */
  private static void sayInstead(PDDocument document, String text) throws IOException {
    PDPage page = document.getPage(0);
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    String said = "/Span <</ActualText <FEFF" + HexFormat.of().formatHex(utf16) + ">>> BDC\n";
    String shown = new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII);
    PDStream stream = new PDStream(new COSStream());
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write((said + shown + "EMC\n").getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
  }
}
