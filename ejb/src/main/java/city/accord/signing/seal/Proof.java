package city.accord.signing.seal;

import city.accord.signing.canonical.Json;
import city.accord.signing.verify.DeclaredText;
import city.accord.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * The pages of a declaration as they will be sealed, without the signatures: for an officer to look
 * at before anyone signs. Each page says that it is a proof; nothing in it is signed or sealed.
 *
 * @param misfits what would be printed over something else; empty where everything fits
 */
public record Proof(byte[] pdf, List<String> misfits) {

  public static Proof of(DeclarationToSeal declaration) {
    try (PDDocument document = new PDDocument()) {
      List<DeclaredText> texts = DeclaredText.of(Json.parse(declaration.content()));
      String stamp =
          texts.stream()
              .map(text -> Labels.of(Language.of(text.language())).get("proof"))
              .distinct()
              .limit(2)
              .collect(Collectors.joining(" · "));
      DeclarationPages drawn = DeclarationPages.draw(declaration, document, stamp);
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle(stamp);
      document.setDocumentInformation(information);
      document.getDocumentCatalog().setLanguage(texts.get(0).language());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      List<String> misfits = new ArrayList<>(drawn.misfits());
      for (Rendition other : Rendition.of(declaration).stream().skip(1).toList())
        misfits.addAll(misfits(declaration, other));
      return new Proof(out.toByteArray(), misfits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a document of the same seal, which has other words and another order. */
  private static List<String> misfits(DeclarationToSeal declaration, Rendition other)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      return DeclarationPages.draw(declaration, other, document).misfits();
    }
  }
}
